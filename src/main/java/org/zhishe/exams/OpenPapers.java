package org.zhishe.exams;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhishe.attempts.AttemptEngine;
import org.zhishe.attempts.ShownQuestion;
import org.zhishe.attempts.SlotState;
import org.zhishe.syllabus.Programme;

/// Puts together what the exam room shows. Questions leave the server only while the clock runs.
@Component
class OpenPapers {

    private final PaperShelf papers;
    private final Programme programme;
    private final AttemptEngine engine;

    OpenPapers(PaperShelf papers, Programme programme, AttemptEngine engine) {
        this.papers = papers;
        this.programme = programme;
        this.engine = engine;
    }

    OpenPaper of(SittingSnapshot sitting, List<SlotState> responses, Status status) {
        var paper = papers.find(sitting.paper()).orElseThrow();
        List<ShownQuestion> questions =
                sitting.state() == SittingState.OPEN ? engine.shown(sitting.attempt()) : List.of();
        return new OpenPaper(
                sitting.id(),
                paper.title(),
                programme.nameOf(paper.subject()),
                sitting.mode(),
                sitting.startedAt(),
                questions,
                responses,
                status);
    }
}
