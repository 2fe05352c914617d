package org.zhishe.materials.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.zhishe.kernel.Refusal;
import org.zhishe.materials.Note;
import org.zhishe.materials.Notes;
import org.zhishe.uikit.Badge;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Shape;

/// One study note: its contents, its sections, and the place in it one was led to. For everyone: a guest is led here,
/// too.
@Route(MaterialsRoutes.NOTE)
@AnonymousAllowed
final class NoteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SHOW_PLACE = "setTimeout(() => { const id = decodeURIComponent(location.hash.slice(1));"
            + " const place = id && document.getElementById(id); if (place) place.scrollIntoView(); }, 50)";

    private final transient Notes notes;
    private String slug = "";
    private String title = "";

    NoteView(Notes notes) {
        this.notes = notes;
    }

    /// Also called for every jump within the note, which must not move what is being read.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get(MaterialsRoutes.PARAMETER).orElse("");
        if (!wanted.equals(slug)) {
            show(notes.note(wanted).orElseThrow(() -> new Refusal("materials.unknown")));
            slug = wanted;
            getElement().executeJs(SHOW_PLACE);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.title", title);
    }

    private void show(Note note) {
        title = note.title();
        var print = Buttons.quiet(
                getTranslation("materials.print"), click -> getElement().executeJs("window.print()"));
        print.addClassName("no-print");
        var heading = new PageHeading(note.title(), print);
        if (note.awaiting()) {
            heading.add(Badge.warning(Shape.EYE, getTranslation("materials.awaiting")));
        }
        var article = new Article();
        article.addClassNames("card", "note-page");
        for (var place = 0; place < note.sections().size(); place++) {
            article.add(section(note.sections().get(place), place));
        }
        removeAll();
        add(heading, contents(note), article);
    }

    private NativeDetails contents(Note note) {
        var list = new UnorderedList();
        list.addClassName("note-list");
        for (var place = 0; place < note.sections().size(); place++) {
            var link = new Anchor(
                    MaterialsRoutes.place(note, id(place)),
                    note.sections().get(place).heading());
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.setAriaLabel(getTranslation("materials.contents"));
        var contents = new NativeDetails(new Span(getTranslation("materials.contents")), nav);
        contents.addClassNames("card", "note-contents", "no-print");
        return contents;
    }

    /// Every knowledge point it explains has a place of its own to be led to.
    private static Section section(Note.Section part, int place) {
        var section = new Section();
        section.setId(id(place));
        part.points().forEach(point -> {
            var anchor = new Span();
            anchor.setId(point);
            section.add(anchor);
        });
        section.add(new H2(part.heading()), new Html("<div>" + part.html() + "</div>"));
        return section;
    }

    private static String id(int place) {
        return "section-" + (place + 1);
    }
}
