package org.zhishe.exams.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.zhishe.exams.ExamResult;
import org.zhishe.exams.ExamResult.KindShare;
import org.zhishe.kernel.Score;
import org.zhishe.uikit.Badge;
import org.zhishe.uikit.PassBar;

/// The score against the pass line.
final class ScoreCard extends Section {

    ScoreCard(ExamResult result, ExamTexts texts) {
        addClassName("card");
        setAriaLabel(texts.of("exams.result.score"));
        if (!result.isMarked()) {
            add(waiting(result, texts));
            return;
        }
        add(figure(result, texts));
        result.pass().ifPresent(pass -> add(bar(result, pass, texts)));
        add(facts(result, texts));
    }

    private static Div waiting(ExamResult result, ExamTexts texts) {
        var what = new Span(texts.of("exams.not-marked"));
        what.addClassNames("figure", "words");
        var how = new Paragraph(texts.of("exams.not-marked.text", result.unmarked()));
        how.addClassNames("sm", "mut");
        return new Div(what, how);
    }

    private static Div figure(ExamResult result, ExamTexts texts) {
        var unit = new Span(texts.of("exams.marks"));
        unit.addClassName("unit");
        var figure = new Span(new Span(result.score().toString()), unit);
        figure.addClassNames("figure", "num");
        var score = new Div(figure);
        result.pass().ifPresent(pass -> score.add(verdict(result.score(), pass, texts)));
        score.addClassName("score");
        return score;
    }

    private static Component verdict(Score score, Score pass, ExamTexts texts) {
        return score.compareTo(pass) >= 0
                ? Badge.ok(texts.of("exams.above", pass.shortOf(score)))
                : new Badge(texts.of("exams.below", score.shortOf(pass)));
    }

    private static PassBar bar(ExamResult result, Score pass, ExamTexts texts) {
        var label = texts.of("exams.result.bar", result.score(), result.full(), pass);
        return new PassBar(percent(result.score(), result.full()), percent(pass, result.full()), label)
                .scale("0", texts.of("exams.pass-line", pass), result.full().toString());
    }

    private static DescriptionList facts(ExamResult result, ExamTexts texts) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        for (var share : result.kinds()) {
            facts.add(fact(kind(share, texts), texts.score(share.score(), share.full())));
        }
        if (!result.firstScore().equals(result.score())) {
            facts.add(fact(texts.of("exams.first-score"), texts.of("exams.first-score.text", result.firstScore())));
        }
        result.previous()
                .ifPresent(before -> facts.add(fact(texts.of("exams.than-last"), change(before, result, texts))));
        return facts;
    }

    private static Div fact(String term, String value) {
        return new Div(new DescriptionList.Term(term), new DescriptionList.Description(value));
    }

    private static String kind(KindShare share, ExamTexts texts) {
        return texts.of("exams.kind-count", texts.kind(share.kind()), share.count());
    }

    private static String change(Score before, ExamResult result, ExamTexts texts) {
        return switch (Integer.signum(result.score().compareTo(before))) {
            case 1 -> texts.of("exams.change.up", before.shortOf(result.score()));
            case -1 -> texts.of("exams.change.down", result.score().shortOf(before));
            default -> texts.of("exams.change.same");
        };
    }

    private static double percent(Score part, Score whole) {
        return part.value().doubleValue() * 100 / whole.value().doubleValue();
    }
}
