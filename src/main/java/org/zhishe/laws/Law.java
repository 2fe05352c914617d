package org.zhishe.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A law, regulation, rule, policy or document that questions rest on.
///
/// @param area chapter of the law subject, 1 to 14, or 15 for the supplement
/// @param verified whether the text itself was read; others are shown as not yet checked
/// @param versions oldest first
public record Law(
        String id,
        String title,
        String shortTitle,
        Kind kind,
        int area,
        String authority,
        Optional<String> documentNumber,
        boolean verified,
        String gist,
        List<LawVersion> versions) {

    public Law {
        versions = List.copyOf(versions);
    }

    /// What sort of text it is.
    public enum Kind {
        LAW,
        REGULATION,
        RULE,
        POLICY,
        DOCUMENT
    }

    public Optional<LawVersion> version(LocalDate name) {
        return versions.stream().filter(each -> each.version().equals(name)).findFirst();
    }

    public Optional<LawVersion> inForce(LocalDate day) {
        return versions.stream().filter(each -> each.inForce(day)).findFirst();
    }
}
