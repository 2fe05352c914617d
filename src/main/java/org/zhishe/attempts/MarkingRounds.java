package org.zhishe.attempts;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhishe.kernel.Score;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;

/// Marks attempts and reads the marks back. Works inside the engine's transactions.
@Component
class MarkingRounds {

    private static final String SUBMISSION = "SUBMISSION";

    private final Marks marks;
    private final Markings markings;
    private final QuestionBank bank;

    MarkingRounds(Marks marks, Markings markings, QuestionBank bank) {
        this.marks = marks;
        this.markings = markings;
        this.bank = bank;
    }

    void first(UUID attempt, Layout layout, Map<Integer, Response> winning, Map<Integer, Long> spent, Instant now) {
        var versions = bank.versions(layout.versions());
        var round = layout.slots().stream()
                .map(slot -> mark(attempt, slot, versions, winning.get(slot.number()), spent.get(slot.number())))
                .toList();
        marks.saveAll(round);
        var score = Score.sum(round.stream().map(Mark::score).toList());
        markings.save(new Marking(attempt, 1, SUBMISSION, score, layout.fullScore(), now));
    }

    MarkedAttempt latest(UUID attempt, Layout layout) {
        var versions = bank.versions(layout.versions());
        var slots = marks.latest(attempt).stream()
                .map(mark -> marked(mark, layout.slot(mark.slot()), versions))
                .toList();
        var score = Score.sum(slots.stream().map(MarkedSlot::score).toList());
        return new MarkedAttempt(score, layout.fullScore(), slots);
    }

    Map<UUID, Total> totals(Collection<UUID> attempts) {
        return markings.latest(attempts).stream()
                .collect(Collectors.toMap(
                        marking -> marking.getId().attemptId(),
                        marking -> new Total(marking.score(), marking.fullScore())));
    }

    private static Mark mark(
            UUID attempt,
            Slot slot,
            Map<UUID, QuestionVersion> versions,
            @Nullable Response response,
            @Nullable Long spent) {
        var answer = response == null ? Answer.NONE : response.answer();
        var key = LayoutPlan.choice(LayoutPlan.version(slot, versions)).key();
        var score = slot.scoring().mark(new HashSet<>(letters(answer)), new HashSet<>(key));
        var measured = response == null ? 0 : response.spentMillis();
        return new Mark(attempt, 1, slot, answer, score, spent == null ? measured : Math.max(spent, measured));
    }

    private static MarkedSlot marked(Mark mark, Slot slot, Map<UUID, QuestionVersion> versions) {
        return new MarkedSlot(
                slot.number(),
                LayoutPlan.version(slot, versions),
                slot.optionOrder(),
                letters(mark.answer()),
                mark.score(),
                mark.fullScore(),
                mark.spentMillis());
    }

    private static List<String> letters(Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> choice.letters();
        };
    }
}
