package org.zhishe.candidacy;

import java.util.Set;

/// What a person prepares for.
///
/// @param passes what they passed in exams before
public record Candidacy(String level, int examYear, Set<Pass> passes) {

    public Candidacy {
        passes = Set.copyOf(passes);
    }
}
