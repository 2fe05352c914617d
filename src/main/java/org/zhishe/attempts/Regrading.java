package org.zhishe.attempts;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.Ruling;
import org.zhishe.questions.Rulings;

/// Marks anew what was marked by a wrong key: appends, and changes nothing that is there. Doing it again changes
/// nothing.
@Service
@Transactional(readOnly = true)
public class Regrading {

    private final Attempts attempts;
    private final Responses responses;
    private final SlotMarks marks;
    private final Markings markings;
    private final QuestionBank bank;
    private final Rulings rulings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Regrading(
            Attempts attempts,
            Responses responses,
            SlotMarks marks,
            Markings markings,
            QuestionBank bank,
            Rulings rulings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.responses = responses;
        this.marks = marks;
        this.markings = markings;
        this.bank = bank;
        this.rulings = rulings;
        this.events = events;
        this.clock = clock;
    }

    /// The attempts that asked this version, whether they are marked yet or not.
    public Set<UUID> attempts(UUID version) {
        Set<UUID> all = new LinkedHashSet<>(attempts.with(version));
        all.addAll(marks.attempts(version));
        return all;
    }

    /// Marks an attempt by the ruling there is on this version now, and tells what became of it, as [Regraded]; empty
    /// where nothing changes or the attempt is gone.
    @Transactional
    public Optional<Regraded> regrade(UUID attempt, UUID version) {
        var found = attempts.lock(attempt);
        var ruling = rulings.latest(version);
        var regraded = found.isPresent() && ruling.isPresent()
                ? slot(found.get(), version).flatMap(slot -> regrade(found.get(), slot, ruling.get()))
                : Optional.<Regraded>empty();
        regraded.ifPresent(events::publishEvent);
        return regraded;
    }

    /// There are rulings on choice questions only.
    private static Optional<ChoiceSlot> slot(Attempt attempt, UUID version) {
        return attempt.layout().slots().stream()
                .filter(slot -> slot.version().equals(version))
                .flatMap(slot -> slot instanceof ChoiceSlot choice ? Stream.of(choice) : Stream.empty())
                .findFirst();
    }

    /// Where a slot has a mark of its own, that one was told when it was given; the sheet only follows.
    private Optional<Regraded> regrade(Attempt attempt, ChoiceSlot slot, Ruling ruling) {
        var own = Optional.ofNullable(marks.of(attempt.id()).get(slot.number()));
        var bySlot = own.flatMap(rounds -> ofSlot(attempt, slot, ruling, rounds));
        var bySheet = ofSheet(attempt, slot, ruling);
        return own.isPresent() ? bySlot : bySheet;
    }

    private Optional<Regraded> ofSlot(Attempt attempt, ChoiceSlot slot, Ruling ruling, Rounds rounds) {
        var before = rounds.now();
        var after = anew(slot, ruling, before);
        if (after.score().equals(before.score())) {
            return Optional.empty();
        }
        marks.add(attempt.id(), slot, after, rounds.round() + 1);
        return Optional.of(regraded(attempt, slot, ruling, before, after));
    }

    private Optional<Regraded> ofSheet(Attempt attempt, ChoiceSlot slot, Ruling ruling) {
        var all = markings.all(attempt.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var last = all.getLast();
        var sheet = last.sheet().with(slot.number(), mark -> anew(slot, ruling, mark));
        if (sheet.equals(last.sheet())) {
            return Optional.empty();
        }
        markings.add(new Marking(attempt.id(), last.round() + 1, MarkedBy.RULING, sheet, last.full(), clock.instant()));
        return Optional.of(regraded(attempt, slot, ruling, last.sheet().of(slot.number()), sheet.of(slot.number())));
    }

    private static MarkSheet.Mark anew(ChoiceSlot slot, Ruling ruling, MarkSheet.Mark mark) {
        return new MarkSheet.Mark(
                mark.slot(), mark.answer(), MarkingRounds.score(slot, ruling, mark.answer()), mark.spentMillis());
    }

    private Regraded regraded(
            Attempt attempt, ChoiceSlot slot, Ruling ruling, MarkSheet.Mark before, MarkSheet.Mark after) {
        var answeredAt = responses.winning(attempt.id()).stream()
                .filter(response -> response.slot() == slot.number())
                .map(Response::receivedAt)
                .findFirst();
        return new Regraded(
                attempt.id(),
                attempt.owner(),
                attempt.purpose(),
                slot.number(),
                bank.version(slot.version()),
                slot.toShown(before.answer().letters()),
                before.score(),
                after.score(),
                slot.full(),
                answeredAt,
                ruling);
    }
}
