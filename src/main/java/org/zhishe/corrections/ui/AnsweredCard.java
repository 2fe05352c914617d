package org.zhishe.corrections.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.Optional;
import org.zhishe.corrections.Corrections;
import org.zhishe.corrections.ReportedFault;
import org.zhishe.questions.QuestionBank;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.HomeCard;
import org.zhishe.uikit.Texts;

/// On the home screen: what editors answered to what one reported.
@org.springframework.stereotype.Component
class AnsweredCard implements HomeCard {

    private final Corrections corrections;
    private final QuestionBank bank;
    private final Texts texts;

    AnsweredCard(Corrections corrections, QuestionBank bank, Texts texts) {
        this.corrections = corrections;
        this.bank = bank;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Component> component() {
        var unread = corrections.unread();
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        var card = new Card(texts.of("corrections.answered-card"));
        unread.forEach(fault -> card.add(answer(fault, card)));
        return Optional.of(card);
    }

    private Div answer(ReportedFault fault, Card card) {
        var about = new Paragraph(texts.of("corrections.about", Beginnings.of(bank.version(fault.version()))));
        about.addClassNames("sm", "mut");
        var answer = new Div(about, new Paragraph(Objects.requireNonNull(fault.reply())));
        answer.addClassName("stack");
        answer.add(Buttons.tinted(texts.of("corrections.read"), click -> {
            corrections.read(fault.id());
            card.remove(answer);
            card.setVisible(card.getChildren().count() > 1);
        }));
        return answer;
    }
}
