package org.zhishe.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhishe.identity.NewInvitation;
import org.zhishe.identity.ReadableCode;
import org.zhishe.identity.Role;
import org.zhishe.identity.UnitRef;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;

/// The codes just made, a slip for each person: to print and cut, or to take as a table.
final class InvitationSlips extends Div {

    /// So that spreadsheet programs read UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final UnitRef unit;
    private final Role role;
    private final List<NewInvitation> made;
    private final transient UnitTexts texts;

    InvitationSlips(UnitRef unit, Role role, List<NewInvitation> made, UnitTexts texts) {
        this.unit = unit;
        this.role = role;
        this.made = List.copyOf(made);
        this.texts = texts;
        addClassName("stack");
        var slips = new Div();
        slips.addClassName("slips");
        made.forEach(invitation -> slips.add(slip(invitation)));
        add(once(), tools(), slips);
    }

    private Callout once() {
        var once = Callout.warning(texts.of("identity.slips.once", made.size()));
        once.addClassName("no-print");
        return once;
    }

    private Div tools() {
        var table = new Anchor(DownloadHandler.fromInputStream(event -> csv()), texts.of("identity.slips.download"));
        table.addClassNames("btn", "s");
        var print = Buttons.secondary(
                texts.of("identity.slips.print"),
                click -> UI.getCurrent().getPage().executeJs("print()"));
        var tools = new Div(print, table);
        tools.addClassNames("row", "wrap", "no-print");
        return tools;
    }

    private Div slip(NewInvitation invitation) {
        var name = new Span(invitation.name());
        name.addClassName("strong");
        var code = new Span(ReadableCode.grouped(invitation.code()));
        code.addClassNames("code", "num");
        var how = new Paragraph(
                texts.of("identity.slips.how", texts.name(unit), texts.role(role), texts.joinLink(invitation.code())));
        how.addClassNames("cap");
        var slip = new Div(name, code, how);
        slip.addClassName("slip");
        return slip;
    }

    private DownloadResponse csv() {
        var table = new StringBuilder(BYTE_ORDER_MARK)
                .append(texts.of("identity.slips.columns"))
                .append("\r\n");
        made.forEach(each -> table.append(cell(each.name()))
                .append(',')
                .append(ReadableCode.grouped(each.code()))
                .append(',')
                .append(texts.joinLink(each.code()))
                .append("\r\n"));
        var bytes = table.toString().getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), "invitations-" + unit.code() + ".csv", "text/csv", bytes.length);
    }

    /// Quoted; and no program takes it for a formula.
    private static String cell(String text) {
        var harmless = text.matches("[=+\\-@\\t].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
