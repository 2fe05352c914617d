package org.zhishe.exams;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.zhishe.attempts.SlotState;
import org.zhishe.kernel.Digest;

/// Proof of what was handed in: the answers that count, in letters as shown, when each reached the server, and a hash
/// over all of it.
///
/// @param hash SHA-256 of {@link #text()}, in hexadecimal
public record Receipt(
        UUID sitting,
        String title,
        Instant startedAt,
        Instant submittedAt,
        ClosedBy closedBy,
        int total,
        List<SlotState> answers,
        String hash) {

    static Receipt of(SittingSnapshot sitting, String title, int total, List<SlotState> answers) {
        var submittedAt = sitting.submittedAt();
        var closedBy = sitting.closedBy();
        if (submittedAt == null || closedBy == null) {
            throw new IllegalArgumentException("No receipt before submission");
        }
        var draft = new Receipt(sitting.id(), title, sitting.startedAt(), submittedAt, closedBy, total, answers, "");
        return draft.hashed();
    }

    public int answered() {
        return (int) answers.stream().filter(SlotState::isAnswered).count();
    }

    /// What is hashed: one line of head, then one line per answered question `number letters time`, all times UTC to
    /// the millisecond. For what was typed the letters are the SHA-256 of its UTF-8, in hexadecimal.
    public String text() {
        var text = new StringBuilder(
                "zhishe-receipt-1 %s %s %s %s\n".formatted(sitting, millis(startedAt), millis(submittedAt), closedBy));
        for (var answer : answers) {
            if (answer.isAnswered()) {
                text.append("%d %s %s\n".formatted(answer.slot(), said(answer), millis(answer.savedAt())));
            }
        }
        return text.toString();
    }

    private Receipt hashed() {
        return new Receipt(sitting, title, startedAt, submittedAt, closedBy, total, answers, sha256(text()));
    }

    private static String said(SlotState answer) {
        return answer.chosen().isEmpty() ? sha256(answer.text()) : String.join("", answer.chosen());
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(Digest.sha256(text));
    }

    private static Instant millis(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}
