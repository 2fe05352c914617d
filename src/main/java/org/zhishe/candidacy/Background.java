package org.zhishe.candidacy;

import java.util.OptionalInt;

/// What decides whether one may sit a level, as of the day up to which experience counts.
///
/// @param socialWork whether the education is in social work
/// @param years full years of work in social work
/// @param sinceAssistant of these, those after the certificate of assistant social worker; empty without it
/// @param sinceSocialWorker of these, those after passing the exam for social workers; empty without it
public record Background(
        Education education, boolean socialWork, int years, OptionalInt sinceAssistant, OptionalInt sinceSocialWorker) {

    public Background {
        if (years < 0 || sinceAssistant.orElse(0) < 0 || sinceSocialWorker.orElse(0) < 0) {
            throw new IllegalArgumentException("Years are never negative");
        }
    }
}
