package org.zhishe.attempts;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhishe.kernel.Score;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.Ruling;
import org.zhishe.questions.Rulings;

/// Marks attempts and reads the marks back. Works inside the engine's transactions.
@Component
class MarkingRounds {

    private static final String SUBMISSION = "SUBMISSION";

    private final Markings markings;
    private final QuestionBank bank;
    private final Rulings rulings;

    MarkingRounds(Markings markings, QuestionBank bank, Rulings rulings) {
        this.markings = markings;
        this.bank = bank;
        this.rulings = rulings;
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
        var all = markings.all(attempt);
        var first = bySlot(all.getFirst().sheet());
        var sheet = all.getLast().sheet();
        var slots = sheet.marks().stream()
                .map(mark -> marked(
                        new Rounds(all.size(), first.getOrDefault(mark.slot(), mark), mark),
                        layout.slot(mark.slot()),
                        versions))
                .toList();
        return new MarkedAttempt(
                sheet.score(),
                all.getFirst().sheet().score(),
                layout.composition().fullScore(),
                slots);
    }

    private static Map<Integer, MarkSheet.Mark> bySlot(MarkSheet sheet) {
        return sheet.marks().stream().collect(Collectors.toMap(MarkSheet.Mark::slot, Function.identity()));
    }

    Map<UUID, Total> totals(Collection<UUID> attempts) {
        return markings.totals(attempts);
    }

    private MarkSheet.Mark mark(
            Slot slot, Map<UUID, QuestionVersion> versions, @Nullable Response response, @Nullable Long spent) {
        var answer = response == null ? Answer.NONE : response.answer();
        var measured = response == null ? 0 : response.spentMillis();
        return mark(slot, versions, answer, spent == null ? measured : Math.max(spent, measured));
    }

    MarkSheet.Mark mark(Slot slot, Map<UUID, QuestionVersion> versions, Answer answer, long spentMillis) {
        var score = rulings.of(slot.version())
                .map(ruling -> score(slot, ruling, answer))
                .orElseGet(() -> {
                    var written = LayoutPlan.choice(LayoutPlan.version(slot, versions));
                    return slot.scoring().mark(new HashSet<>(letters(answer)), written.key());
                });
        return new MarkSheet.Mark(slot.number(), answer, score, spentMillis);
    }

    /// What an answer earns where this ruling holds.
    static Score score(Slot slot, Ruling ruling, Answer answer) {
        return ruling.isForAll()
                ? slot.scoring().full()
                : slot.scoring().mark(new HashSet<>(letters(answer)), ruling.key());
    }

    MarkedSlot marked(Rounds rounds, Slot slot, Map<UUID, QuestionVersion> versions) {
        var version = LayoutPlan.version(slot, versions);
        var ruling = rulings.of(slot.version());
        var mark = rounds.now();
        return new MarkedSlot(
                slot.number(),
                ruling.map(version::as).orElse(version),
                slot.optionOrder(),
                letters(mark.answer()),
                mark.score(),
                slot.scoring().full(),
                mark.spentMillis(),
                ruling.map(each -> new Correction(each, rounds.first().score())));
    }

    static List<String> letters(Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> choice.letters();
        };
    }
}
