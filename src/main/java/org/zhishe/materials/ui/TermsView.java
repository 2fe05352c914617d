package org.zhishe.materials.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhishe.materials.Notes;
import org.zhishe.materials.Term;
import org.zhishe.materials.Terms;
import org.zhishe.materials.WordGroup;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Titles;

/// 术语: what the field's words mean in English, what else they are called, what they are easily mixed up with, and where
/// they are explained. For everyone.
@Route(MaterialsRoutes.TERMS)
@PageTitle("materials.terms")
@DynamicPageTitle(Titles.class)
@AnonymousAllowed
final class TermsView extends Div {

    private static final int PAGE = 40;

    private final transient Terms terms;
    private final transient Notes notes;
    private final Div content = new Div();

    TermsView(Terms terms, Notes notes) {
        this.terms = terms;
        this.notes = notes;
        var search = new TextField(getTranslation("materials.terms.search"));
        search.setHelperText(getTranslation("materials.terms.search.help"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("no-print");
        search.addValueChangeListener(change -> show(terms.find(change.getValue()), PAGE));
        content.addClassName("stacked");
        add(new PageHeading(getTranslation("materials.terms")), search, content);
        show(terms.all(), PAGE);
    }

    private void show(List<Term> found, int shown) {
        content.removeAll();
        if (found.isEmpty()) {
            content.add(new EmptyState(
                    Shape.SEARCH, getTranslation("materials.terms.none"), getTranslation("materials.terms.none.text")));
            return;
        }
        var card = new Card(getTranslation("materials.terms.count", found.size()));
        found.stream().limit(shown).forEach(term -> card.add(row(term)));
        content.add(card);
        if (found.size() > shown) {
            content.add(Buttons.quiet(
                    getTranslation("materials.terms.more", found.size() - shown), click -> show(found, shown + PAGE)));
        }
    }

    private Div row(Term term) {
        var name = new Span(term.chinese());
        name.addClassName("strong");
        var english = new Span(term.english());
        english.getElement().setAttribute("lang", "en");
        english.addClassName("mut");
        var head = new Div(name, english);
        head.addClassNames("row", "wrap");
        var row = new Div(head);
        row.addClassName("term");
        also(term).ifPresent(row::add);
        line(term.note()).ifPresent(row::add);
        terms.groups(term, WordGroup.Kind.RENAMED)
                .forEach(group -> line(renamed(group)).ifPresent(row::add));
        terms.groups(term, WordGroup.Kind.DISTINCT)
                .forEach(group -> line(distinct(group, term)).ifPresent(row::add));
        explained(term).ifPresent(row::add);
        return row;
    }

    private Optional<Paragraph> also(Term term) {
        var words = Stream.concat(
                        term.also().stream(),
                        terms.groups(term, WordGroup.Kind.EQUAL).stream().flatMap(group -> group.words().stream()))
                .filter(word -> !word.equals(term.chinese()))
                .distinct()
                .toList();
        return words.isEmpty() ? Optional.empty() : line(getTranslation("materials.terms.also", joined(words)));
    }

    private String renamed(WordGroup group) {
        var older = group.words().subList(0, group.words().size() - 1);
        return getTranslation(
                        "materials.terms.renamed", joined(older), group.words().getLast())
                + group.note();
    }

    private String distinct(WordGroup group, Term term) {
        var others = group.words().stream()
                .filter(word -> !word.equals(term.chinese()))
                .toList();
        return getTranslation("materials.terms.distinct", joined(others)) + group.note();
    }

    private Optional<Anchor> explained(Term term) {
        return term.points().stream()
                .flatMap(point -> notes.on(point).stream().map(note -> MaterialsRoutes.place(note, point)))
                .findFirst()
                .map(address -> new Anchor(address, getTranslation("materials.terms.explained")));
    }

    private String joined(List<String> words) {
        return String.join(getTranslation("materials.terms.joint"), words);
    }

    private static Optional<Paragraph> line(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var line = new Paragraph(text);
        line.addClassName("sm");
        return Optional.of(line);
    }
}
