package org.zhishe.exams.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zhishe.exams.ExamResult;
import org.zhishe.exams.ExamResult.ChapterShare;
import org.zhishe.exams.OverTicked;
import org.zhishe.kernel.Score;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Card;

/// What this sitting teaches: where most marks were lost, and what over-ticking cost.
final class LessonsCard extends Section {

    private static final int PLACES = 3;

    LessonsCard(ExamResult result, ExamTexts texts) {
        addClassName("lessons");
        var card = new Card(texts.of("exams.lessons"));
        var places = weakest(result.chapters());
        places.forEach(chapter -> card.add(place(chapter, texts)));
        if (places.isEmpty()) {
            card.add(new Paragraph(texts.of("exams.lessons.none")));
        }
        if (!result.overTicked().isEmpty()) {
            card.add(Callout.warning(
                    texts.of("exams.over-ticked.all", result.overTicked().size(), lost(result.overTicked()))));
        }
        var skipped = result.slots().stream().filter(slot -> !slot.answered()).count();
        if (skipped > 0) {
            card.add(Callout.info(texts.of(result.isWritten() ? "exams.skipped.parts" : "exams.skipped", skipped)));
        }
        var note = new Paragraph(texts.of("exams.unofficial"));
        note.addClassName("cap");
        card.add(note);
        add(card);
    }

    private static List<ChapterShare> weakest(List<ChapterShare> chapters) {
        return chapters.stream()
                .filter(chapter -> lost(chapter).compareTo(Score.ZERO) > 0)
                .sorted((one, other) -> lost(other).compareTo(lost(one)))
                .limit(PLACES)
                .toList();
    }

    private static Div place(ChapterShare chapter, ExamTexts texts) {
        var lost = new Span(texts.of("exams.lost", lost(chapter)));
        lost.addClassNames("sm", "mut");
        var place = new Div(new Span(texts.of("exams.chapter", chapter.number(), chapter.title())), lost);
        place.addClassName("weak");
        return place;
    }

    private static Score lost(ChapterShare chapter) {
        return chapter.score().shortOf(chapter.full());
    }

    private static Score lost(List<OverTicked> overTicked) {
        return Score.sum(overTicked.stream().map(OverTicked::lost).toList());
    }
}
