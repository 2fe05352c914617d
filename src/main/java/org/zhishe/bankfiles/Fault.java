package org.zhishe.bankfiles;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Something wrong in a text file, told so that its author can mend it.
///
/// @param file path below the bank's folder, with slashes
/// @param line from 1
/// @param field where in the file, such as `questions[0].options.A`; empty for the whole file
/// @param kind `<module>.fault.<what>`; the bundle `messages/<module>` has its texts under `.problem` and `.remedy`
/// @param arguments what the texts' placeholders stand for
public record Fault(String file, int line, String field, String kind, List<String> arguments)
        implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparing(Fault::field)
            .thenComparing(Fault::kind)
            .thenComparing(fault -> String.join("\n", fault.arguments()));

    private static final int LONGEST = 120;

    public Fault {
        field = readable(field);
        arguments = arguments.stream().map(Fault::readable).toList();
    }

    public static Fault of(String file, int line, String field, String kind, Object... arguments) {
        return new Fault(
                file,
                line,
                field,
                kind,
                List.of(arguments).stream().map(Object::toString).toList());
    }

    /// Files hold anything; a fault is one line of reasonable length.
    private static String readable(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    /// What is wrong.
    public String problem(Locale locale) {
        return text("problem", locale);
    }

    /// What would be right.
    public String remedy(Locale locale) {
        return text("remedy", locale);
    }

    /// One line for a log or a terminal: `file:line field: problem. remedy`.
    public String line(Locale locale) {
        return "%s:%d %s %s %s"
                .formatted(readable(file), line, field.isEmpty() ? "-" : field, problem(locale), remedy(locale));
    }

    private String text(String which, Locale locale) {
        var module = kind.substring(0, kind.indexOf('.'));
        var language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        var bundle = ResourceBundle.getBundle("messages/" + module, language);
        return new MessageFormat(bundle.getString(kind + "." + which), language).format(arguments.toArray());
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }
}
