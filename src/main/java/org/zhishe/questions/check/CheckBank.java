package org.zhishe.questions.check;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.questions.BankCheck;
import org.zhishe.questions.SubjectFigures;

/// Checks a question bank and prints each fault on a line: `file:line field: problem. remedy`.
///
/// Argument: the folder, `question-bank` if left out. Exit status: 0 if all is good, 1 with faults, 2 without a bank.
public final class CheckBank {

    private CheckBank() {}

    static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(Path.of(arguments.length == 0 ? "question-bank" : arguments[0]), Locale.getDefault(), out));
    }

    static int run(Path path, Locale locale, PrintStream out) {
        var texts = ResourceBundle.getBundle(
                "messages/questions", "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        var folder = new BankFolder(path);
        if (!folder.exists()) {
            out.println(MessageFormat.format(texts.getString("questions.check.no-bank"), folder.path()));
            return 2;
        }
        var report = BankCheck.check(folder);
        report.faults().forEach(fault -> out.println(fault.line(locale)));
        var summary = report.faults().isEmpty() ? "questions.check.good" : "questions.check.faults";
        out.println(MessageFormat.format(
                texts.getString(summary),
                report.files(),
                report.questions(),
                report.faults().size(),
                report.faultyFiles()));
        report.figures().forEach(figures -> out.println(line(figures, texts)));
        return report.faults().isEmpty() ? 0 : 1;
    }

    /// Shares are of choice questions; a subject without any has none.
    private static String line(SubjectFigures figures, ResourceBundle texts) {
        if (figures.guessers().isEmpty()) {
            return MessageFormat.format(texts.getString("questions.check.total"), figures.subject(), figures.total());
        }
        return MessageFormat.format(
                texts.getString("questions.check.figures"),
                figures.subject(),
                figures.total(),
                Math.round(figures.scenarios()),
                Math.round(figures.keyIsLongest()),
                figures.guessers().values().stream()
                        .map(score -> Math.round(score) + "%")
                        .collect(Collectors.joining(" ")));
    }
}
