package org.zhishe.exams;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The number of a drawn paper, and the seed it was drawn with: eight signs that are not mistaken for each other. Who
/// has it can sit the same paper.
record PaperNumber(String text) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");

    static PaperNumber random(RandomGenerator random) {
        var text = new StringBuilder();
        for (var place = 0; place < LENGTH; place++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new PaperNumber(text.toString());
    }

    /// As typed, whatever its case and grouping; empty where no number looks so.
    static Optional<PaperNumber> read(String typed) {
        var usual = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var plain = usual.replaceAll("[\\s\\p{Pd}]+", "");
        return FORM.matcher(plain).matches() ? Optional.of(new PaperNumber(plain)) : Optional.empty();
    }

    long seed() {
        return text.chars().mapToLong(SIGNS::indexOf).reduce(0, (seed, digit) -> seed * SIGNS.length() + digit);
    }

    String paperId() {
        return "drawn-" + text;
    }

    String grouped() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }
}
