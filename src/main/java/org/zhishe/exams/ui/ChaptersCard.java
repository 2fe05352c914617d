package org.zhishe.exams.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.zhishe.exams.ExamResult;
import org.zhishe.exams.ExamResult.ChapterShare;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.PassBar;

/// What each chapter won, the weakest first.
final class ChaptersCard extends Section {

    ChaptersCard(ExamResult result, ExamTexts texts) {
        addClassName("by-chapter");
        var note = new Span(texts.of("exams.chapters.note"));
        note.addClassName("cap");
        var card = new Card(texts.of("exams.chapters"), note);
        var list = new UnorderedList();
        list.addClassName("chapters");
        int pass = result.passPercent().orElse(0); // without a pass line nothing is below it
        result.chapters().forEach(chapter -> list.add(row(chapter, pass, texts)));
        card.add(list);
        add(card);
    }

    private static ListItem row(ChapterShare chapter, int pass, ExamTexts texts) {
        var name = new Span(texts.of("exams.chapter", chapter.number(), chapter.title()));
        if (!chapter.verified()) {
            name.setTitle(texts.of("exams.chapter.unverified"));
        }
        var share = styled("share", texts.score(chapter.score(), chapter.full()));
        var percent = styled("percent", chapter.percent() + "%");
        if (chapter.percent() < pass) {
            percent.addClassName("below");
        }
        var label = texts.of("exams.chapter.bar", chapter.title(), chapter.percent());
        return new ListItem(name, share, new PassBar(chapter.percent(), pass, label), percent);
    }

    private static Span styled(String style, String text) {
        var span = new Span(text);
        span.addClassNames(style, "num");
        return span;
    }
}
