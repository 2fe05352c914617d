package org.zhishe.corrections.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.zhishe.corrections.Corrections;
import org.zhishe.corrections.Regrade;
import org.zhishe.corrections.Revisions;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.Editing;
import org.zhishe.questions.Option;
import org.zhishe.questions.QuestionStatus;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.Wording;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.FormDialog;
import org.zhishe.uikit.Refusals;

/// A form for a question's next version. What one types stays until it is sent.
final class EditCard extends Composite<Card> {

    private final transient QuestionVersion base;
    private final transient Editing editing;
    private final transient Revisions revisions;
    private final transient EditorTexts texts;
    private final transient Consumer<String> done;
    private final TextArea stem = new TextArea(getTranslation("questions.change.stem"));
    private final Map<String, TextArea> options = new LinkedHashMap<>();
    private final TextArea explanation = new TextArea(getTranslation("questions.change.explanation"));
    private final Select<Regrade> regrade = new Select<>();
    private final TextArea reason = new TextArea(getTranslation("corrections.reason"));
    private final Refusals refusals = new Refusals().at(reason, "corrections.empty", "corrections.long");
    private final Div shown = new Div();

    EditCard(QuestionVersion base, Editing editing, Revisions revisions, EditorTexts texts, Consumer<String> done) {
        this.base = base;
        this.editing = editing;
        this.revisions = revisions;
        this.texts = texts;
        this.done = done;
        shown.addClassName("stack");
        if (base.body() instanceof ChoiceBody body) {
            getContent().add(form(body));
        } else {
            getContent().add(Callout.info(texts.of("questions.edit.written")));
        }
        getContent().add(file());
    }

    @Override
    protected Card initContent() {
        return new Card(texts.of("corrections.edit", base.number() + 1));
    }

    private Div form(ChoiceBody body) {
        stem.setValue(body.stem());
        explanation.setValue(body.explanation());
        explanation.setHelperText(texts.of("corrections.explanation.help", "{A}"));
        body.options().forEach(option -> {
            var field = new TextArea(texts.of("questions.change.option", option.letter()));
            field.setMinRows(1);
            field.setValue(option.text());
            options.put(option.letter(), field);
        });
        var key = new KeyField(body);
        regrade.setLabel(texts.of("corrections.regrade"));
        regrade.setItems(Regrade.values());
        regrade.setValue(Regrade.NONE);
        regrade.setItemLabelGenerator(each -> texts.of("corrections.regrade." + each.code()));
        reason.setHelperText(texts.of("corrections.reason.help"));
        reason.setMaxLength(Corrections.LONGEST);
        var form = new Div(refusals, stem);
        options.values().forEach(form::add);
        form.add(key, explanation, regrade, reason, buttons(key), shown);
        form.addClassName("form");
        return form;
    }

    private Div buttons(KeyField key) {
        var buttons = new Div(
                Buttons.primary(texts.of("corrections.propose"), click -> propose(wording(key))),
                Buttons.secondary(texts.of("corrections.preview"), click -> preview(wording(key))));
        if (base.status() != QuestionStatus.WITHDRAWN) {
            buttons.add(Buttons.destructive(texts.of("corrections.withdraw"), click -> askToWithdraw()));
        }
        buttons.addClassNames("row", "wrap");
        return buttons;
    }

    private Wording wording(KeyField key) {
        var worded = options.entrySet().stream()
                .map(each ->
                        new Option(each.getKey(), each.getValue().getValue().strip()))
                .toList();
        return new Wording(
                stem.getValue().strip(),
                worded,
                key.letters(),
                explanation.getValue().strip());
    }

    private void preview(Wording wording) {
        shown.removeAll();
        if (!hasFaults(wording)) {
            shown.add(new Preview(base, editing.preview(base, wording), texts));
        }
    }

    private void propose(Wording wording) {
        shown.removeAll();
        if (!hasFaults(wording)
                && refusals.during(
                        () -> revisions.propose(base.id(), wording, regrade.getValue(), reason.getValue()))) {
            done.accept("corrections.proposed");
        }
    }

    private boolean hasFaults(Wording wording) {
        var faults = editing.faults(base, wording);
        faults.forEach(fault -> shown.add(Callout.problem(texts.fault(fault))));
        return !faults.isEmpty();
    }

    private void askToWithdraw() {
        var why = new TextArea(texts.of("corrections.reason"));
        why.setWidthFull();
        var dialog = FormDialog.destroying(
                texts.of("corrections.withdraw.title"),
                texts.of("corrections.withdraw"),
                () -> {
                    revisions.withdraw(base.questionId(), why.getValue());
                    done.accept("corrections.withdrawn");
                },
                new Paragraph(texts.of("corrections.withdraw.text")),
                why);
        dialog.refusals().at(why, "corrections.empty", "corrections.long");
        dialog.open();
    }

    private Component file() {
        var note = new Paragraph(texts.of("corrections.file.note"));
        note.addClassName("cap");
        var details =
                new NativeDetails(new Span(texts.of("corrections.file")), new Div(note, new Pre(texts.yaml(base))));
        details.addClassName("yaml");
        return details;
    }
}
