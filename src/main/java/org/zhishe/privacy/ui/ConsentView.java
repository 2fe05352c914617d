package org.zhishe.privacy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.privacy.Consents;
import org.zhishe.privacy.Purpose;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Titles;

/// What is kept and what for, in five lines, before anything is kept: agree, choose, or leave.
@Route(value = PrivacyNavigation.CONSENT, autoLayout = false)
@PageTitle("privacy.consent")
@DynamicPageTitle(Titles.class)
@PermitAll
final class ConsentView extends PlainPage implements BeforeEnterObserver {

    private static final List<String> LINES = List.of("what", "why", "who", "long", "rights");

    private final transient Consents consents;
    private final transient CurrentAccount current;
    private final Map<Purpose, Checkbox> boxes = new EnumMap<>(Purpose.class);

    ConsentView(Consents consents, CurrentAccount current, PurposeTexts texts, AuthenticationContext door) {
        super("privacy.consent");
        this.consents = consents;
        this.current = current;
        var lead = new Paragraph(getTranslation("privacy.consent.lead"));
        lead.addClassName("mut");
        var full = new Paragraph(new Anchor(PrivacyNavigation.NOTICE, getTranslation("privacy.notice.full")));
        var choices = new Div();
        choices.addClassName("choices");
        texts.offered().forEach(purpose -> choices.add(choice(purpose, texts)));
        main().add(lead, shortNotice(), full, choices, buttons(door), way());
    }

    /// Who comes back here with the browser's button has decided already.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (consents.given(current.require().account(), Purpose.SERVICE)) {
            event.forwardTo("");
        }
    }

    private UnorderedList shortNotice() {
        var list = new UnorderedList();
        list.addClassNames("card", "short-notice");
        for (var line : LINES) {
            var what = new Span(getTranslation("privacy.short." + line));
            what.addClassName("strong");
            list.add(new ListItem(what, new Span(getTranslation("privacy.short." + line + ".text"))));
        }
        return list;
    }

    private Checkbox choice(Purpose purpose, PurposeTexts texts) {
        var box = texts.box(purpose);
        boxes.put(purpose, box);
        return box;
    }

    private Div buttons(AuthenticationContext door) {
        var agree = Buttons.primary(getTranslation("privacy.consent.agree"), click -> agree());
        var leave = Buttons.secondary(getTranslation("privacy.consent.leave"), click -> door.logout());
        agree.addClassName("tall");
        leave.addClassName("tall");
        var buttons = new Div(agree, leave);
        buttons.addClassNames("row", "wrap");
        return buttons;
    }

    private Paragraph way() {
        var way = new Paragraph(
                new Span(getTranslation("privacy.consent.or")),
                new Anchor(PrivacyNavigation.DATA, getTranslation("privacy.consent.data")));
        way.addClassName("cap");
        return way;
    }

    private void agree() {
        var ticked = boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        consents.agree(current.require().account(), ticked);
        ConsentGate.goOn(UI.getCurrent());
    }
}
