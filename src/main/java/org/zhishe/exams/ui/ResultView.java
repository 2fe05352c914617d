package org.zhishe.exams.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.zhishe.exams.ClosedBy;
import org.zhishe.exams.ExamResult;
import org.zhishe.exams.MockExams;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Titles;

/// 模考成绩: the result of one sitting, and every question to learn from.
@Route(ExamsNavigation.RESULT)
@PageTitle("exams.result.title")
@DynamicPageTitle(Titles.class)
@PermitAll
class ResultView extends Div implements BeforeEnterObserver {

    private final MockExams exams;
    private final CurrentAccount current;
    private final ExamTexts texts;
    private final ReviewCards cards;
    private final transient List<ResultCard> more;

    ResultView(MockExams exams, CurrentAccount current, ExamTexts texts, ReviewCards cards, List<ResultCard> more) {
        this.exams = exams;
        this.current = current;
        this.texts = texts;
        this.cards = cards;
        this.more = List.copyOf(more);
        addClassName("stacked");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sitting = event.getRouteParameters().get(ExamsNavigation.SITTING).orElseThrow();
        var id = Ids.parse(sitting).orElseThrow(() -> new Refusal("exams.sitting.unknown"));
        var round = ExamsNavigation.round(event.getLocation());
        show(exams.result(current.require().account(), id, round));
    }

    private void show(ExamResult result) {
        removeAll();
        var review = new ReviewSection(result, texts, cards);
        var left = stacked(new ScoreCard(result, texts));
        var right = stacked();
        more.forEach(each -> each.of(result).ifPresent(right::add));
        if (result.isMarked()) {
            left.add(new ChaptersCard(result, texts));
            right.add(new LessonsCard(result, texts));
        }
        var columns = new Div(left, right);
        columns.addClassNames("columns", "result");
        var print = Buttons.secondary(texts.of("exams.result.print"), click -> review.print());
        print.addClassName("no-print");
        add(new PageHeading(texts.of("exams.result.title"), print), headline(result));
        if (!result.isLatest()) {
            add(earlier(result));
        }
        add(columns, review);
    }

    private Callout earlier(ExamResult result) {
        var note = Callout.warning(texts.of("exams.earlier-round"));
        note.add(new Anchor(ExamsNavigation.result(result.sitting()), texts.of("exams.latest-round")));
        return note;
    }

    private Paragraph headline(ExamResult result) {
        var line = new Paragraph(texts.of(
                "exams.result.headline",
                texts.name(result.subject()),
                result.title(),
                texts.time(result.submittedAt()),
                texts.minutes(result.used()),
                texts.mode(result.mode()),
                result.closedBy() == ClosedBy.DEADLINE ? 1 : 0));
        line.addClassNames("sm", "mut");
        return line;
    }

    private static Div stacked(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("stacked");
        return stack;
    }
}
