package org.zhishe.materials.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.zhishe.materials.Notes;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Subject;
import org.zhishe.syllabus.Syllabus;
import org.zhishe.syllabus.Syllabuses;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Titles;

/// 笔记: the study notes, by subject and chapter. For everyone.
@Route(MaterialsRoutes.ALL)
@PageTitle("materials.title")
@DynamicPageTitle(Titles.class)
@Menu(order = 30, icon = "book", title = "materials.title")
@AnonymousAllowed
final class NotesView extends Div {

    private final transient Notes notes;
    private final transient Syllabuses syllabuses;

    NotesView(Notes notes, Programme programme, Syllabuses syllabuses) {
        this.notes = notes;
        this.syllabuses = syllabuses;
        var content = new Div();
        content.addClassName("stacked");
        programme.subjects().stream().filter(this::isCovered).forEach(subject -> content.add(card(subject)));
        if (content.getComponentCount() == 0) {
            content.add(new EmptyState(
                    Shape.BOOK, getTranslation("materials.none"), getTranslation("materials.none.text")));
        }
        var words = Buttons.tintedLink(getTranslation("materials.terms"), MaterialsRoutes.TERMS);
        add(new PageHeading(getTranslation("materials.title"), words), content);
    }

    private boolean isCovered(Subject subject) {
        return notes.all().stream()
                .flatMap(note -> note.places().stream())
                .anyMatch(place -> place.subject().equals(subject.id()));
    }

    private Card card(Subject subject) {
        var list = new UnorderedList();
        list.addClassName("note-list");
        syllabuses.of(subject.id()).stream()
                .flatMap(syllabus -> syllabus.chapters().stream())
                .forEach(chapter -> notes.of(subject.id(), chapter.number())
                        .map(note -> new Anchor(MaterialsRoutes.note(note), title(chapter)))
                        .ifPresent(link -> list.add(new ListItem(link))));
        var card = new Card(subject.name().in(getLocale()));
        card.add(list);
        return card;
    }

    private String title(Syllabus.Chapter chapter) {
        return getTranslation("materials.chapter", chapter.number(), chapter.title());
    }
}
