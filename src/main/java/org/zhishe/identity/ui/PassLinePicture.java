package org.zhishe.identity.ui;

import com.vaadin.flow.component.Svg;
import java.util.Locale;

/// A sketch of the one idea of the product: twelve weeks of predictions moving over the pass line.
final class PassLinePicture extends Svg {

    /// Top and bottom of each week's interval, in pixels from the top; the pass line is at 100.
    private static final int[][] WEEKS = {
        {118, 190}, {122, 182}, {108, 172}, {112, 166}, {100, 156}, {94, 146},
        {92, 138}, {80, 128}, {78, 118}, {66, 106}, {60, 96}, {52, 84}
    };

    private static final double FIRST = 18;
    private static final double STEP = 6.6;

    PassLinePicture() {
        addClassName("lines");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", getTranslation("identity.picture"));
        setSvg("<svg class=\"chart\" height=\"224\" aria-hidden=\"true\">"
                + "<line class=\"passl\" x1=\"0\" x2=\"100%\" y1=\"100\" y2=\"100\"/>"
                + text("passt", 0, 92, "start", "identity.picture.pass-line")
                + weeks()
                + text("ax", FIRST, 220, "middle", "identity.picture.first-week")
                + text("ax", 54, 220, "middle", "identity.picture.sketch")
                + text("ax", FIRST + STEP * 11, 220, "middle", "identity.picture.last-week")
                + "</svg>");
    }

    private static String weeks() {
        var weeks = new StringBuilder();
        for (var week = 0; week < WEEKS.length; week++) {
            var x = percent(FIRST + STEP * week);
            var top = WEEKS[week][0];
            var bottom = WEEKS[week][1];
            weeks.append("<line class=\"band\" x1=\"%s\" x2=\"%s\" y1=\"%d\" y2=\"%d\"/>".formatted(x, x, top, bottom))
                    .append("<circle class=\"point\" cx=\"%s\" cy=\"%d\" r=\"6\"/>".formatted(x, (top + bottom) / 2));
        }
        return weeks.toString();
    }

    private String text(String kind, double x, int y, String anchor, String key) {
        return "<text class=\"%s\" x=\"%s\" y=\"%d\" text-anchor=\"%s\">%s</text>"
                .formatted(kind, percent(x), y, anchor, getTranslation(key));
    }

    private static String percent(double x) {
        return String.format(Locale.ROOT, "%.1f%%", x);
    }
}
