package org.zhishe.corrections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.zhishe.corrections.ReportedFault;
import org.zhishe.uikit.Card;

/// What people say of a question and nobody answered yet.
final class ReportsCard extends Composite<Card> {

    private final transient EditorTexts texts;

    ReportsCard(List<ReportedFault> faults, EditorTexts texts) {
        this.texts = texts;
        var list = new UnorderedList();
        list.addClassName("faults");
        faults.forEach(fault -> list.add(row(fault)));
        var note = new Paragraph(texts.of("corrections.reports.note"));
        note.addClassName("cap");
        getContent().add(list, note);
    }

    @Override
    protected Card initContent() {
        return new Card(texts.of("corrections.reports"));
    }

    private ListItem row(ReportedFault fault) {
        var kind = new Span(texts.of("corrections.kind." + fault.kind().code()));
        kind.addClassNames("badge", "warn");
        var when = new Span(texts.time(fault.reportedAt()));
        when.addClassNames("cap", "num");
        return new ListItem(kind, new Span(fault.text()), when);
    }
}
