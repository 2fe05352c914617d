package org.zhishe.questions;

import java.util.stream.Collectors;

/// What somebody sees who solves a question: 12 hexadecimal digits. The explanation is not part of it, so mending that
/// asks for no new review.
final class Fingerprint {

    private static final int DIGITS = 12;

    private Fingerprint() {}

    static String of(QuestionBody body) {
        var seen = switch (body) {
            case ChoiceBody choice ->
                choice.stem()
                        + choice.options().stream()
                                .map(option -> "\n" + option.letter() + ". " + option.text())
                                .collect(Collectors.joining())
                        + "\n" + String.join(",", choice.key());
            case WrittenBody written ->
                written.material()
                        + written.parts().stream()
                                .map(part -> "\n" + part.id() + ". " + part.ask() + " " + part.marks())
                                .collect(Collectors.joining());
        };
        return ContentJson.hash(seen).substring(0, DIGITS);
    }
}
