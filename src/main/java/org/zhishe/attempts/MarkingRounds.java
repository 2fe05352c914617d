package org.zhishe.attempts;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Score;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.Ruling;
import org.zhishe.questions.Rulings;

/// Marks attempts and reads the marks back. Works inside the engine's transactions.
@Component
class MarkingRounds {

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
        markings.add(new Marking(
                attempt, 1, MarkedBy.SUBMISSION, sheet, layout.composition().fullScore(), now));
    }

    /// As it was marked in the last round up to this one.
    ///
    /// @throws Refusal if there is none
    MarkedAttempt upTo(int round, UUID attempt, Layout layout) {
        var versions = bank.versions(layout.composition().versions());
        var all = markings.all(attempt);
        var wanted = all.stream().filter(each -> each.round() <= round).toList();
        if (wanted.isEmpty()) {
            throw new Refusal("attempts.unknown");
        }
        var first = bySlot(all.getFirst().sheet());
        var sheet = wanted.getLast().sheet();
        var slots = sheet.marks().stream()
                .map(mark -> marked(
                        new Rounds(wanted.size(), first.getOrDefault(mark.slot(), mark), mark),
                        layout.slot(mark.slot()),
                        versions))
                .toList();
        return new MarkedAttempt(
                sheet.score(),
                layout.composition().fullScore(),
                sheet.unmarked(),
                wanted.getLast().round(),
                all.stream().map(Marking::summary).toList(),
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
        var answer = response == null ? slot.nothing() : response.answer();
        var measured = response == null ? 0 : response.spentMillis();
        return mark(slot, versions, answer, spent == null ? measured : Math.max(spent, measured));
    }

    MarkSheet.Mark mark(Slot slot, Map<UUID, QuestionVersion> versions, Answer answer, long spentMillis) {
        return new MarkSheet.Mark(slot.number(), answer, score(slot, versions, answer), spentMillis);
    }

    /// What is written earns nothing until a person has marked it.
    private Score score(Slot slot, Map<UUID, QuestionVersion> versions, Answer answer) {
        return switch (slot) {
            case WrittenSlot written -> Score.ZERO;
            case ChoiceSlot choice ->
                rulings.of(slot.version())
                        .map(ruling -> score(choice, ruling, answer))
                        .orElseGet(() -> {
                            var key = LayoutPlan.choice(LayoutPlan.version(slot, versions))
                                    .key();
                            return choice.scoring().mark(new HashSet<>(answer.letters()), key);
                        });
        };
    }

    /// What an answer earns where this ruling holds.
    static Score score(ChoiceSlot slot, Ruling ruling, Answer answer) {
        return ruling.isForAll() ? slot.full() : slot.scoring().mark(new HashSet<>(answer.letters()), ruling.key());
    }

    MarkedSlot marked(Rounds rounds, Slot slot, Map<UUID, QuestionVersion> versions) {
        return switch (slot) {
            case ChoiceSlot choice -> marked(rounds, choice, LayoutPlan.version(slot, versions));
            case WrittenSlot written -> marked(rounds.now(), written, LayoutPlan.version(slot, versions));
        };
    }

    private MarkedSlot marked(Rounds rounds, ChoiceSlot slot, QuestionVersion version) {
        var ruling = rulings.of(slot.version());
        var mark = rounds.now();
        return new MarkedSlot(
                slot.number(),
                ruling.map(version::as).orElse(version),
                slot.optionOrder(),
                mark.answer().letters(),
                mark.score(),
                slot.full(),
                mark.spentMillis(),
                ruling.map(each -> new Correction(each, rounds.first().score())),
                Optional.empty());
    }

    private static MarkedSlot marked(MarkSheet.Mark mark, WrittenSlot slot, QuestionVersion version) {
        var written =
                new WrittenMark(LayoutPlan.part(slot, version), mark.answer().text(), mark.awards());
        return new MarkedSlot(
                slot.number(),
                version,
                List.of(),
                List.of(),
                mark.score(),
                slot.full(),
                mark.spentMillis(),
                Optional.empty(),
                Optional.of(written));
    }
}
