package org.zhishe.practice.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.zhishe.uikit.Icon;
import org.zhishe.uikit.Shape;

/// A row that starts something: what it is, what to know of it, how far one has got. The whole row is the button.
/// Starting twice is going on with what was started.
final class Way extends NativeButton {

    Way(Shape shape, String name, String text, String beside, Runnable start) {
        addClassName("way");
        var what = new Span(new Span(name), new Span(text));
        what.getElement().getChild(0).getClassList().add("name");
        what.getElement().getChild(1).getClassList().add("cap");
        var figures = new Span(beside);
        figures.addClassNames("cap", "num");
        add(new Icon(shape), what, figures);
        addClickListener(click -> start.run());
    }
}
