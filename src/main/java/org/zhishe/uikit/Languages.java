package org.zhishe.uikit;

import java.util.List;
import java.util.Locale;

/// The languages the product speaks.
final class Languages {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.ENGLISH;

    /// Chinese first: it serves whoever asks for neither.
    static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

    private Languages() {}

    static Locale nearest(Locale asked) {
        return asked.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }
}
