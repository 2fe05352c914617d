package org.zhishe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.time.Duration;
import org.zhishe.kernel.Refusal;

/// Short messages over the screen, read out by screen readers.
@org.springframework.stereotype.Component
public final class Toasts {

    private static final Duration SHORT = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(9);

    private final Texts texts;

    Toasts(Texts texts) {
        this.texts = texts;
    }

    /// Something the person asked for is done.
    public void done(String key, Object... arguments) {
        show(Shape.CHECK, "ok", texts.of(key, arguments), SHORT);
    }

    /// What was asked cannot be done, and why.
    public void refused(Refusal refusal) {
        show(Shape.WARNING, "no", texts.of(refusal), LONG);
    }

    /// Something went wrong that is not the person's doing; stays until it is closed.
    void failed(Failure failure) {
        var notification = show(Shape.WARNING, "no", failure.text(texts), Duration.ZERO);
        notification.add(Buttons.quiet(texts.of("uikit.close"), close -> notification.close()));
    }

    private static Notification show(Shape shape, String kind, String text, Duration duration) {
        Component content = new Div(new Icon(shape), new Span(text));
        content.addClassNames("notice", kind);
        var notification = new Notification(content);
        notification.setPosition(Position.BOTTOM_CENTER);
        notification.setDuration(Math.toIntExact(duration.toMillis()));
        notification.setAssertive(!kind.equals("ok"));
        notification.open();
        return notification;
    }
}
