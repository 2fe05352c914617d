package org.zhishe.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.springframework.stereotype.Component;

/// Where everything thrown inside a screen ends: shown in words, logged where it is not the person's doing.
@Component
final class ScreenErrors implements ErrorHandler {

    private final transient Notices notices;

    ScreenErrors(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void error(ErrorEvent event) {
        var failure = Failure.of(event.getThrowable());
        if (UI.getCurrent() == null) {
            return;
        }
        switch (failure) {
            case Failure.Refused refused -> notices.refused(refused.refusal());
            case Failure.Stale stale -> notices.failed(failure);
            case Failure.Busy busy -> notices.failed(failure);
            case Failure.NotAllowed notAllowed -> notices.failed(failure);
            case Failure.Unexpected unexpected -> notices.failed(failure);
        }
    }
}
