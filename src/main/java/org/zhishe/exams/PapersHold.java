package org.zhishe.exams;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.questions.HeldQuestions;

/// A paper that everyone can sit needs its questions.
@Service
@Transactional(readOnly = true)
class PapersHold implements HeldQuestions {

    private final Papers papers;

    PapersHold(Papers papers) {
        this.papers = papers;
    }

    @Override
    public Optional<String> heldBy(String question) {
        return papers.fixed().stream()
                .filter(paper -> paper.questions().contains(question))
                .map(Paper::title)
                .findFirst();
    }
}
