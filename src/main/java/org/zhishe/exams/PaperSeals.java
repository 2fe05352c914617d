package org.zhishe.exams;

import java.util.Collections;
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
    private final PaperShelf shelf;

    PaperSeals(Papers papers, PaperShelf shelf) {
        this.papers = papers;
        this.shelf = shelf;
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
        if (shelf.sealed().stream().anyMatch(other -> shares(other, paper))
                && papers.sealing(person).stream().anyMatch(other -> shares(other, paper))) {
            throw new Refusal("exams.paper.sealed");
        }
    }

    private static boolean shares(Paper other, Paper paper) {
        return !other.getId().equals(paper.getId()) && !Collections.disjoint(other.questions(), paper.questions());
    }
}
