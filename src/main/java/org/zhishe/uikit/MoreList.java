package org.zhishe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/// A list that is longer than a screen: a page of rows, and a button for the next one.
///
/// @param <T> what a row shows
public final class MoreList<T> extends Div {

    private final int size;
    private final transient Function<Pageable, Page<T>> pages;
    private final transient Function<T, Component> row;
    private final transient Supplier<String> nothing;

    /// @param size    rows of a page
    /// @param pages   fetches one
    /// @param nothing what is said where there are no rows
    public MoreList(int size, Function<Pageable, Page<T>> pages, Function<T, Component> row, Supplier<String> nothing) {
        this.size = size;
        this.pages = pages;
        this.row = row;
        this.nothing = nothing;
    }

    /// Begins again with the first page.
    public void load() {
        removeAll();
        var first = add(0);
        if (first.isEmpty()) {
            var none = new Paragraph(nothing.get());
            none.addClassNames("sm", "mut");
            add(none);
        }
    }

    private Page<T> add(int number) {
        var page = pages.apply(PageRequest.of(number, size));
        page.forEach(each -> add(row.apply(each)));
        if (page.hasNext()) {
            var rest = page.getTotalElements() - (long) (number + 1) * size;
            add(Buttons.quiet(getTranslation("uikit.more", rest), click -> {
                remove(click.getSource());
                add(number + 1);
            }));
        }
        return page;
    }
}
