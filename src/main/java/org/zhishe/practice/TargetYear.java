package org.zhishe.practice;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhishe.candidacy.Candidacies;
import org.zhishe.candidacy.Candidacy;
import org.zhishe.syllabus.Programme;

/// Which exam a person practises for: the law of that year counts.
@Component
class TargetYear {

    private final Candidacies candidacies;
    private final Programme programme;

    TargetYear(Candidacies candidacies, Programme programme) {
        this.candidacies = candidacies;
        this.programme = programme;
    }

    /// The one they named, else the last one known.
    int of(UUID account) {
        return candidacies
                .of(account)
                .map(Candidacy::examYear)
                .orElseGet(() -> programme.latestExamYear().year());
    }
}
