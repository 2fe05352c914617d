package org.zhishe.exams;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.questions.SealedQuestions;

/// A sealed paper's questions are kept from a person until they have handed it in.
@Service
@Transactional(readOnly = true)
class PaperSeals implements SealedQuestions {

    private final Papers papers;
    private final Sittings sittings;

    PaperSeals(Papers papers, Sittings sittings) {
        this.papers = papers;
        this.sittings = sittings;
    }

    @Override
    public Set<String> sealedFor(UUID person) {
        var sealed = papers.sealed();
        var sat = new HashSet<>(sittings.papersHandedIn(
                person, sealed.stream().map(Paper::getId).toList()));
        return sealed.stream()
                .filter(paper -> !sat.contains(paper.getId()))
                .flatMap(paper -> paper.questions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
