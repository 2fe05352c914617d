package org.zhishe.practice.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhishe.practice.MyQuestions;
import org.zhishe.practice.MyQuestions.Item;
import org.zhishe.practice.MyQuestions.Shelf;
import org.zhishe.questions.QuestionReferences;
import org.zhishe.syllabus.Syllabus;
import org.zhishe.syllabus.Syllabuses;
import org.zhishe.uikit.Times;
import org.zhishe.uikit.Toasts;

/// Makes the rows of one's own questions.
@Component
class MineRows {

    private final MyQuestions mine;
    private final QuestionReferences references;
    private final Syllabuses syllabuses;
    private final Times times;
    private final Toasts toasts;

    MineRows(MyQuestions mine, QuestionReferences references, Syllabuses syllabuses, Times times, Toasts toasts) {
        this.mine = mine;
        this.references = references;
        this.syllabuses = syllabuses;
        this.times = times;
        this.toasts = toasts;
    }

    List<Syllabus.Chapter> chapters(String subject) {
        return syllabuses.of(subject).map(Syllabus::chapters).orElse(List.of());
    }

    /// @param changed runs when the question may have left the list
    MineRow row(Item item, Shelf shelf, Runnable changed) {
        var question = item.question();
        var point = question.points().getFirst();
        var name = syllabuses
                .of(question.subject())
                .flatMap(syllabus -> syllabus.point(point))
                .map(Syllabus.Point::name)
                .orElse(point);
        return new MineRow(
                item,
                shelf,
                new MineRow.Facts(name, times.day(item.since())),
                mine,
                references.of(question),
                toasts,
                changed);
    }
}
