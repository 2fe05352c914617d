package org.zhishe.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.springframework.stereotype.Component;

/// Where everything thrown inside a screen ends: shown in words, logged where it is not the person's doing.
@Component
final class ScreenErrors implements ErrorHandler {

    private final transient Toasts toasts;

    ScreenErrors(Toasts toasts) {
        this.toasts = toasts;
    }

    @Override
    public void error(ErrorEvent event) {
        var failure = Failure.of(event.getThrowable());
        if (UI.getCurrent() == null) {
            return;
        }
        switch (failure) {
            case Failure.Refused refused -> toasts.refused(refused.refusal());
            case Failure.Stale stale -> toasts.failed(failure);
            case Failure.Busy busy -> toasts.failed(failure);
            case Failure.NotAllowed notAllowed -> toasts.failed(failure);
            case Failure.Unexpected unexpected -> toasts.failed(failure);
        }
    }
}
