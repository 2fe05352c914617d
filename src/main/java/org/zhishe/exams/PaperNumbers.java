package org.zhishe.exams;

import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The numbers of drawn papers: by lot, so that nobody can work out who drew a paper, or find one by guessing.
@Component
class PaperNumbers {

    private final Papers papers;
    private final RandomGenerator random;

    PaperNumbers(Papers papers, RandomGenerator random) {
        this.papers = papers;
        this.random = random;
    }

    /// A number that no paper has yet.
    PaperNumber free() {
        return Stream.generate(() -> PaperNumber.random(random))
                .filter(number -> !papers.existsById(number.paperId()))
                .findFirst()
                .orElseThrow();
    }
}
