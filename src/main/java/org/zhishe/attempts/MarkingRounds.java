package org.zhishe.attempts;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;

/// Marks attempts and reads the marks back. Works inside the engine's transactions.
@Component
class MarkingRounds {

    private static final String SUBMISSION = "SUBMISSION";

    private final Markings markings;
    private final QuestionBank bank;

    MarkingRounds(Markings markings, QuestionBank bank) {
        this.markings = markings;
        this.bank = bank;
    }

    void first(UUID attempt, Layout layout, Map<Integer, Response> winning, Map<Integer, Long> spent, Instant now) {
        var versions = bank.versions(layout.composition().versions());
        var sheet = new MarkSheet(layout.slots().stream()
                .map(slot -> mark(slot, versions, winning.get(slot.number()), spent.get(slot.number())))
                .toList());
        markings.add(
                new Marking(attempt, 1, SUBMISSION, sheet, layout.composition().fullScore(), now));
    }

    MarkedAttempt latest(UUID attempt, Layout layout) {
        var versions = bank.versions(layout.composition().versions());
        var sheet = markings.latest(attempt).sheet();
        var slots = sheet.marks().stream()
                .map(mark -> marked(mark, layout.slot(mark.slot()), versions))
                .toList();
        return new MarkedAttempt(sheet.score(), layout.composition().fullScore(), slots);
    }

    Map<UUID, Total> totals(Collection<UUID> attempts) {
        return markings.totals(attempts);
    }

    private static MarkSheet.Mark mark(
            Slot slot, Map<UUID, QuestionVersion> versions, @Nullable Response response, @Nullable Long spent) {
        var answer = response == null ? Answer.NONE : response.answer();
        var measured = response == null ? 0 : response.spentMillis();
        return mark(slot, versions, answer, spent == null ? measured : Math.max(spent, measured));
    }

    static MarkSheet.Mark mark(Slot slot, Map<UUID, QuestionVersion> versions, Answer answer, long spentMillis) {
        var key = LayoutPlan.choice(LayoutPlan.version(slot, versions)).key();
        var score = slot.scoring().mark(new HashSet<>(letters(answer)), key);
        return new MarkSheet.Mark(slot.number(), answer, score, spentMillis);
    }

    static MarkedSlot marked(MarkSheet.Mark mark, Slot slot, Map<UUID, QuestionVersion> versions) {
        return new MarkedSlot(
                slot.number(),
                LayoutPlan.version(slot, versions),
                slot.optionOrder(),
                letters(mark.answer()),
                mark.score(),
                slot.scoring().full(),
                mark.spentMillis());
    }

    static List<String> letters(Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> choice.letters();
        };
    }
}
