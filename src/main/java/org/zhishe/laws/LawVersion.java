package org.zhishe.laws;

import java.time.LocalDate;
import java.util.Optional;

/// One text of a law.
///
/// @param version its name: the day on which it came into force
/// @param until the last day in force; empty while it is
/// @param changes what differs from the version before
/// @param source where the text was read; empty where it was not
public record LawVersion(
        LocalDate version,
        Optional<LocalDate> adopted,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> changes,
        Optional<Source> source) {

    /// A publication of the text.
    public record Source(String title, Optional<String> publisher, Optional<LocalDate> read) {}

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
