package org.zhishe.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.zhishe.identity.AuditReading;
import org.zhishe.identity.ReadableAct;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.MoreList;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Titles;

/// 审计记录: who did what, within one's reach; to be read, not changed.
@Route(IdentityNavigation.AUDIT)
@PageTitle("identity.audit")
@DynamicPageTitle(Titles.class)
@Menu(title = "identity.audit", order = 90, icon = "history")
@RolesAllowed("ADMIN")
final class AuditView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;

    /// Beginnings of kinds; the empty one is all of them.
    private static final List<String> KINDS = List.of(
            "",
            "identity.unit",
            "identity.grant",
            "identity.invitation",
            "identity.join",
            "identity.recovery",
            "identity.account",
            "privacy");

    private final transient AuditReading reading;
    private final transient UnitTexts texts;
    private final Select<String> kind = new Select<>();
    private final Div verdict = new Div();
    private final MoreList<ReadableAct> list;

    AuditView(AuditReading reading, UnitTexts texts) {
        this.reading = reading;
        this.texts = texts;
        kind.setLabel(texts.of("identity.audit.kind"));
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(each -> texts.of("identity.audit.kind." + (each.isEmpty() ? "all" : each)));
        kind.setValue("");
        this.list = new MoreList<>(
                PAGE, page -> reading.entries(kind.getValue(), page), this::row, () -> texts.of("identity.audit.none"));
        kind.addValueChangeListener(change -> list.load());
        var check = Buttons.secondary(texts.of("identity.audit.check"), click -> check());
        var tools = reading.runsEverything() ? new Div(kind, check) : new Div(kind);
        tools.addClassNames("row", "wrap", "audit-tools");
        var card = new Card(texts.of("identity.audit.entries"));
        var lead = new Paragraph(texts.of("identity.audit.text"));
        lead.addClassNames("sm", "mut");
        card.add(lead, tools, verdict, list);
        add(new PageHeading(texts.of("identity.audit")), card);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.load();
    }

    private void check() {
        var broken = reading.firstBroken();
        verdict.removeAll();
        verdict.add(
                broken.isEmpty()
                        ? Callout.ok(texts.of("identity.audit.whole"))
                        : Callout.problem(texts.of("identity.audit.broken", broken.getAsLong())));
    }

    private String detail(String name, String value) {
        return switch (name) {
            case "role" -> texts.of("identity.role." + value);
            case "code" -> texts.of("identity.audit.code." + value);
            case "old-kind" -> texts.of("identity.audit.kind-was", texts.of("identity.unit.kind." + value));
            case "new-kind" -> texts.of("identity.audit.kind-is", texts.of("identity.unit.kind." + value));
            case "old-name" -> texts.of("identity.audit.renamed", value);
            case "new-name" -> texts.of("identity.audit.renamed.to", value);
            case "from-unit" -> texts.of("identity.audit.moved", value);
            case "to-unit" -> texts.of("identity.audit.moved.to", value);
            case "count" -> texts.of("identity.unit.people", value);
            default -> value;
        };
    }

    private String who(ReadableAct act) {
        if (act.bySystem()) {
            return texts.of("identity.audit.system");
        }
        return act.actor().isEmpty() ? texts.of("identity.audit.nobody") : act.actor();
    }

    private Div row(ReadableAct act) {
        var who = who(act);
        var about = act.subject().isEmpty() || act.subject().equals(act.actor())
                ? ""
                : texts.of("identity.audit.to", act.subject());
        var details = act.details().entrySet().stream()
                .map(detail -> detail(detail.getKey(), detail.getValue()))
                .filter(detail -> !detail.isEmpty())
                .collect(Collectors.joining(texts.of("identity.list.comma")));
        var what = new Div(new Span(texts.of("identity.audit.line", who, texts.of("audit." + act.kind()), about)));
        what.addClassName("grow");
        var when = new Span(
                "#" + act.number() + " · " + texts.time(act.at()) + (details.isEmpty() ? "" : " · " + details));
        when.addClassNames("cap", "b");
        what.add(when);
        var row = new Div(what);
        row.addClassName("li");
        return row;
    }
}
