package org.zhishe.corrections.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.zhishe.corrections.Notice;
import org.zhishe.corrections.Notices;
import org.zhishe.questions.QuestionBank;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.HomeCard;
import org.zhishe.uikit.Texts;

/// On the home screen: which of one's answers were marked anew, and why.
@org.springframework.stereotype.Component
class RegradedCard implements HomeCard {

    private final Notices notices;
    private final QuestionBank bank;
    private final Texts texts;

    RegradedCard(Notices notices, QuestionBank bank, Texts texts) {
        this.notices = notices;
        this.bank = bank;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public Optional<Component> component() {
        var unread = notices.unread();
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        var card = new Card(texts.of("corrections.regraded"));
        unread.forEach(notice -> card.add(row(notice, card)));
        return Optional.of(card);
    }

    private Div row(Notice notice, Card card) {
        var about = new Paragraph(texts.of("corrections.about", Beginnings.of(bank.version(notice.version()))));
        about.addClassNames("sm", "mut");
        var what = new Paragraph(texts.of(
                "corrections.regraded.text",
                texts.of("corrections.purpose." + notice.purpose()),
                notice.slot(),
                notice.shown().isEmpty() ? texts.of("corrections.nothing-chosen") : notice.shown(),
                notice.before(),
                notice.after()));
        var row = new Div(about, what, new Paragraph(texts.of("corrections.reason.is", notice.reason())));
        row.addClassName("stack");
        row.add(Buttons.tinted(texts.of("corrections.read"), click -> {
            notices.read(notice.id());
            card.remove(row);
            card.setVisible(card.getChildren().count() > 1);
        }));
        return row;
    }
}
