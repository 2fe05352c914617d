package org.zhishe.exams;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The number of a drawn paper, and the seed it was drawn with: eight signs that are not mistaken for each other. Who
/// has it can sit the same paper.
record PaperNumber(String text) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");

    /// The number of a person's next drawn paper: the same for two requests at once, so that only one paper comes of
    /// a double click.
    static PaperNumber next(UUID account, String subject, long drawnBefore) {
        var hash = SittingToken.sha256(account + " " + subject + " " + drawnBefore);
        var rest = new BigInteger(1, hash);
        var text = new StringBuilder();
        for (var place = 0; place < LENGTH; place++) {
            var divided = rest.divideAndRemainder(BigInteger.valueOf(SIGNS.length()));
            text.append(SIGNS.charAt(divided[1].intValue()));
            rest = divided[0];
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
