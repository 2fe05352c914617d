package org.zhishe.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.zhishe.identity.Member;
import org.zhishe.identity.ResetCodes;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.CodeSlip;

/// Helps someone who forgot the password: a code to hand over, shown once.
final class ResetCodeCard extends Composite<Card> {

    private final Member member;
    private final transient ResetCodes codes;
    private final transient UnitTexts texts;
    private final Div body = new Div();

    ResetCodeCard(Member member, ResetCodes codes, UnitTexts texts) {
        this.member = member;
        this.codes = codes;
        this.texts = texts;
        body.addClassName("form");
        getContent().add(body);
        offer();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("identity.reset-code"));
    }

    private void offer() {
        var text = new Paragraph(texts.of("identity.reset-code.text", member.displayName()));
        text.addClassNames("sm", "mut");
        body.removeAll();
        body.add(text, new Div(Buttons.secondary(texts.of("identity.reset-code.make"), click -> show())));
    }

    private void show() {
        var code = codes.issue(member.account());
        body.removeAll();
        body.add(new CodeSlip(
                texts.of("identity.reset-code.slip"),
                texts.of("identity.account.user-name", member.userName()),
                code,
                texts.of("identity.recovery.slip.text"),
                this::offer));
    }
}
