package org.zhishe.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.zhishe.exams.ui.ExamsNavigation;
import org.zhishe.marking.MarkingDesk;
import org.zhishe.marking.Requests;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.HomeCard;

/// On the home screen: what others have marked for one, and what waits for one's own marking.
@org.springframework.stereotype.Component
class MarkingHomeCard implements HomeCard {

    private final Requests requests;
    private final MarkingDesk desk;
    private final MarkingTexts texts;

    MarkingHomeCard(Requests requests, MarkingDesk desk, MarkingTexts texts) {
        this.requests = requests;
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Component> component() {
        var news = requests.news();
        var waiting = desk.count();
        if (news.isEmpty() && waiting == 0) {
            return Optional.empty();
        }
        var card = new Card(texts.of("marking.title"));
        news.forEach(each -> card.add(row(
                texts.of("marking.news", texts.who(each)),
                texts.of("marking.news.see"),
                ExamsNavigation.result(each.sitting()))));
        if (waiting > 0) {
            card.add(row(
                    texts.of("marking.waiting.count", waiting), texts.of("marking.desk.open"), MarkingNavigation.DESK));
        }
        return Optional.of(card);
    }

    private static Div row(String what, String verb, String address) {
        var text = new Span(what);
        text.addClassName("grow");
        var row = new Div(text, Buttons.tintedLink(verb, address));
        row.addClassName("li");
        return row;
    }
}
