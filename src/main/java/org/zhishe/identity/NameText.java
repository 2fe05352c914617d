package org.zhishe.identity;

import java.util.regex.Pattern;
import org.zhishe.kernel.Refusal;

/// What a name of a person or a unit can be: text on one line that one can see.
final class NameText {

    /// Blanks at the ends, those that pass for letters or signs among them: Hangul fillers and the empty Braille cell.
    private static final String BLANK = "[\\s\\p{Z}\\u115F\\u1160\\u3164\\uFFA0\\u2800]+";

    private static final Pattern ENDS = Pattern.compile("^" + BLANK + "|" + BLANK + "$");
    private static final Pattern ALLOWED = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}<>]+");

    private NameText() {}

    /// The name without blanks around it. Its length is counted as the databases count, where a rare 汉字 is two.
    ///
    /// @throws Refusal with this key where it is no name
    static String of(String typed, int longest, String refusal) {
        var text = ENDS.matcher(typed).replaceAll("");
        if (text.length() > longest || !ALLOWED.matcher(text).matches()) {
            throw new Refusal(refusal);
        }
        return text;
    }
}
