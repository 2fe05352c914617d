package org.zhishe.uikit;

import java.util.Locale;
import java.util.Optional;

/// The product's icons: strokes on a 24 by 24 grid, as drawn for the look.
public enum Shape {
    CHECK("M5 12.5 10 17.5 19.5 7"),
    CROSS("M6 6l12 12M18 6 6 18"),
    PLUS("M12 5v14M5 12h14"),
    WARNING("M12 4 21.5 20h-19zM12 10v4.5M12 17.2v.1"),
    INFO("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.5v.1"),
    HOME("M4 11.5 12 5l8 6.5M6 10v9h12v-9M10 19v-5h4v5"),
    PENCIL("M4 20h4L19 9l-4-4L4 16zM13 7l4 4"),
    TIMER("M12 21a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 9v4l2.5 2M9.5 2h5"),
    CHART("M4 20h16M7 16v-5M12 16V6M17 16v-8"),
    BOOK("M5 4.5h10a3 3 0 0 1 3 3V20H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h10"),
    CALENDAR("M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8"),
    PEOPLE("M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5c.5-3.5 3-5 6.5-5s6 1.5 6.5 5M16 5a3.5 3.5 0 0 1 0 6.5"
            + "M18 14.8c2 .7 3.2 2.2 3.5 4.7"),
    PERSON("M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5"),
    SEARCH("M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16.2 16.2 21 21"),
    BELL("M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 21h4"),
    PLAY("M8 5.5v13l10.5-6.5z"),
    BACK("M14.5 5.5 8 12l6.5 6.5"),
    FORWARD("M9.5 5.5 16 12l-6.5 6.5"),
    DOWN("M5.5 9.5 12 16l6.5-6.5"),
    NOTE("M5 4h14v11l-5 5H5zM14 20v-5h5M8.5 9h7M8.5 12.5h4"),
    STAR("M12 4l2.5 5.2 5.7.7-4.2 3.9 1.1 5.7L12 16.7l-5.1 2.8L8 13.8 3.8 9.9l5.7-.7z"),
    FLAG("M6 21V4M6 5h11l-2 4 2 4H6"),
    GRID("M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z"),
    DOWNLOAD("M12 4v11M7 10.5l5 5 5-5M5 20h14"),
    UPLOAD("M12 20V5M6 11l6-6 6 6"),
    SCALES("M12 4v16M7 20h10M5 7h14M5 7l-2.5 6.5h5zM19 7l-2.5 6.5h5z"),
    FILTER("M4 6h16M7 12h10M10 18h4"),
    MENU("M4 6.5h16M4 12h16M4 17.5h16"),
    MORE("M5.5 12h.1M12 12h.1M18.5 12h.1"),
    LAYERS("M12 4 21 9l-9 5-9-5zM4 13.5l8 4.5 8-4.5"),
    EYE("M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z"),
    SHIELD("M12 3.5 19 6v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6zM9 12l2.2 2.2L15.2 10"),
    CLOUD_SAVED("M7 18.5a4.5 4.5 0 0 1-.4-9A6 6 0 0 1 18 10.2a4.2 4.2 0 0 1-.5 8.3zM9 13.8l2.2 2.2 4-4.3"),
    CLOUD_OFF("M3 4l17 16M7 18.5a4.5 4.5 0 0 1-.4-9M10 6.3A6 6 0 0 1 18 10.2a4.2 4.2 0 0 1 2.3 6.5M14 18.5H7"),
    HISTORY("M4.5 12a7.5 7.5 0 1 0 2.3-5.4L4 9M4 4.5V9h4.5M12 8v4.3l3 1.7");

    private final String path;

    Shape(String path) {
        this.path = path;
    }

    /// The shape an annotation names, such as `@Menu(icon = "timer")`.
    public static Optional<Shape> named(String name) {
        for (var shape : values()) {
            if (shape.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    String path() {
        return path;
    }
}
