package org.zhishe.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhishe.questions.BankContent;
import org.zhishe.questions.BankContent.ChapterContent;
import org.zhishe.questions.BankContent.SubjectContent;
import org.zhishe.questions.BankContent.Tally;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Times;
import org.zhishe.uikit.Titles;

/// 题库内容: how many questions there are, how they came about and how they were checked. For everyone.
@Route(QuestionsRoutes.CONTENT)
@PageTitle("questions.content")
@DynamicPageTitle(Titles.class)
@AnonymousAllowed
final class ContentView extends Div implements AfterNavigationObserver {

    private final transient BankContent bank;
    private final transient Times times;
    private final Div content = new Div();

    ContentView(BankContent bank, Times times) {
        this.bank = bank;
        this.times = times;
        content.addClassName("stacked");
        add(new PageHeading(getTranslation("questions.content")), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        var subjects = bank.subjects();
        if (subjects.isEmpty()) {
            content.add(new EmptyState(
                    Shape.NOTE,
                    getTranslation("questions.content.none"),
                    getTranslation("questions.content.none.text")));
            return;
        }
        content.add(new Paragraph(getTranslation("questions.content.how")));
        unconfirmed(subjects);
        subjects.forEach(subject -> content.add(card(subject)));
    }

    /// Chapters whose official title was not read are named once, here.
    private void unconfirmed(List<SubjectContent> subjects) {
        var named = subjects.stream()
                .filter(subject -> subject.chapters().stream()
                        .anyMatch(each -> !each.chapter().verified()))
                .map(subject -> getTranslation("questions.content.unconfirmed.of", name(subject), ranges(subject)))
                .collect(Collectors.joining(getTranslation("questions.content.joint")));
        if (!named.isEmpty()) {
            content.add(Callout.warning(getTranslation("questions.content.unconfirmed", named)));
        }
    }

    /// Their numbers, those in a row by the first and the last.
    private String ranges(SubjectContent subject) {
        List<String> ranges = new ArrayList<>();
        var first = 0;
        var last = 0;
        for (var content : subject.chapters()) {
            var number = content.chapter().number();
            if (content.chapter().verified()) {
                continue;
            }
            if (number != last + 1 || first == 0) {
                add(ranges, first, last);
                first = number;
            }
            last = number;
        }
        add(ranges, first, last);
        return String.join(getTranslation("questions.card.letters-joint"), ranges);
    }

    private static void add(List<String> ranges, int first, int last) {
        if (first > 0) {
            ranges.add(first == last ? String.valueOf(first) : first + "\u2013" + last);
        }
    }

    private Card card(SubjectContent subject) {
        var card = new Card(name(subject));
        var kinds = subject.kinds().entrySet().stream()
                .map(kind -> getTranslation(
                        "questions.content.kind",
                        getTranslation("questions.kind." + kind.getKey().code()),
                        kind.getValue()))
                .collect(Collectors.joining(getTranslation("questions.card.letters-joint")));
        var tally = subject.tally();
        card.add(facts(kinds, subject, tally));
        subject.chapters().forEach(chapter -> card.add(chapter(chapter)));
        return card;
    }

    private DescriptionList facts(String kinds, SubjectContent subject, Tally tally) {
        var facts = new DescriptionList();
        facts.addClassName("content-facts");
        facts.add(fact(
                "questions.content.questions", getTranslation("questions.content.total", tally.questions(), kinds)));
        facts.add(fact(
                "questions.content.solved",
                getTranslation(
                        tally.agreed() == tally.solved()
                                ? "questions.content.solved.all"
                                : "questions.content.solved.text",
                        tally.solved(),
                        tally.questions(),
                        tally.agreed())));
        if (tally.firsts() > 0) {
            facts.add(fact(
                    "questions.content.first",
                    getTranslation("questions.content.first.short", tally.firsts(), tally.firstAgreed())));
        }
        subject.checked().ifPresent(day -> facts.add(fact("questions.content.checked", times.day(day))));
        if (tally.awaiting() > 0) {
            facts.add(fact(
                    "questions.content.awaiting", getTranslation("questions.content.awaiting.text", tally.awaiting())));
        }
        return facts;
    }

    private Div fact(String term, String value) {
        return new Div(new DescriptionList.Term(getTranslation(term)), new DescriptionList.Description(value));
    }

    private Component chapter(ChapterContent chapter) {
        var title = new Span(getTranslation(
                "questions.content.chapter",
                chapter.chapter().number(),
                chapter.chapter().title()));
        var tally = chapter.tally();
        var count = new Span(getTranslation("questions.content.count", tally.questions()));
        count.addClassNames("cap", "num");
        var points = new Div();
        chapter.points().forEach((name, number) -> points.add(point(name, number)));
        if (tally.firsts() > 0) {
            var first =
                    new Paragraph(getTranslation("questions.content.first.text", tally.firsts(), tally.firstAgreed()));
            first.addClassName("cap");
            points.add(first);
        }
        var details = new NativeDetails(new Div(title, count), points);
        details.addClassName("content-chapter");
        return details;
    }

    private Div point(String name, int number) {
        var count = new Span(String.valueOf(number));
        count.addClassName("num");
        var row = new Div(new Span(name), count);
        row.addClassName("content-point");
        return row;
    }

    private String name(SubjectContent subject) {
        return subject.subject().name().in(getLocale());
    }
}
