package org.zhishe.candidacy.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/// Names, one under the other, each with something beside it.
final class Lines extends UnorderedList {

    Lines() {
        addClassName("lines");
    }

    void add(String what, String beside) {
        add(what, new Span(beside));
    }

    void add(String what, Span beside) {
        var name = new Span(what);
        name.addClassName("strong");
        beside.addClassName("mut");
        add(new ListItem(name, beside));
    }
}
