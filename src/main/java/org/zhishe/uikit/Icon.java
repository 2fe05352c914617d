package org.zhishe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/// One icon, decorative: the words beside it say what it means.
@Tag("span")
public final class Icon extends Component {

    public Icon(Shape shape) {
        this(shape, "i");
    }

    private Icon(Shape shape, String classes) {
        addClassName("icon");
        getElement().setProperty("innerHTML", svg(shape, classes));
    }

    public static Icon small(Shape shape) {
        return new Icon(shape, "i i-s");
    }

    private static String svg(Shape shape, String classes) {
        return "<svg class=\"" + classes + "\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"" + shape.path()
                + "\"/></svg>";
    }
}
