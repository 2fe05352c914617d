package org.zhishe.exams;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;
import org.zhishe.questions.SealedQuestions;

/// A sealed paper's questions are kept from a person until they have handed it in.
@Service
@Transactional(readOnly = true)
class PaperSeals implements SealedQuestions {

    private final Papers papers;

    PaperSeals(Papers papers) {
        this.papers = papers;
    }

    @Override
    public Set<String> sealedFor(UUID person) {
        return papers.sealing(person).stream()
                .flatMap(paper -> paper.questions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Sitting a paper never breaks another one's seal.
    ///
    /// @throws Refusal if the paper has a question that another paper keeps from this person
    void requireUnsealed(UUID person, Paper paper) {
        var questions = new HashSet<>(paper.questions());
        var sealed = papers.sealing(person).stream()
                .filter(other -> !other.getId().equals(paper.getId()))
                .anyMatch(other -> other.questions().stream().anyMatch(questions::contains));
        if (sealed) {
            throw new Refusal("exams.paper.sealed");
        }
    }
}
