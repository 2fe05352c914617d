package org.zhishe.attempts;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Score;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.Rulings;

/// Marks answers as they come, slot by slot: the first answer of a slot counts, later ones are kept and do not.
///
/// The caller holds a lock on its own row of the attempt, as with [AttemptEngine].
@Service
@Transactional(readOnly = true)
public class Settlements {

    /// What all others chose may be this old.
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final int ROOM = 20_000;

    private final AttemptEngine engine;
    private final Attempts attempts;
    private final SlotMarks marks;
    private final MarkingRounds rounds;
    private final QuestionBank bank;
    private final Rulings rulings;
    private final LoadingCache<UUID, Choices> choices;

    Settlements(
            AttemptEngine engine,
            Attempts attempts,
            SlotMarks marks,
            MarkingRounds rounds,
            QuestionBank bank,
            Rulings rulings,
            Clock clock) {
        this.engine = engine;
        this.attempts = attempts;
        this.marks = marks;
        this.rounds = rounds;
        this.bank = bank;
        this.rulings = rulings;
        this.choices = Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterWrite(FRESH)
                .maximumSize(ROOM)
                .build(this::count);
    }

    /// Appends answers, each once, and marks the first one of every slot. An answer sent again is acknowledged again.
    ///
    /// @throws Refusal if an entry names a slot or an option that does not exist, or there are too many of
    ///                 them; then nothing is stored
    @Transactional
    public Settled settle(UUID attempt, int lease, List<Entry> entries, Instant now) {
        var before = marks.of(attempt);
        var first = firstOfEach(entries, before.keySet());
        var rest = new ArrayList<>(entries);
        rest.removeAll(first);
        var counting = engine.append(attempt, lease, first, Standing.COUNTS, now);
        var repeated = rest.isEmpty() ? counting : engine.append(attempt, lease, rest, Standing.REPEATED, now);
        var stored = new HashSet<>(counting.saved().stored());
        var layout = attempts.layout(attempt);
        Map<Integer, Rounds> after = new HashMap<>(before);
        List<MarkedSlot> fresh = new ArrayList<>();
        first.stream().filter(entry -> stored.contains(entry.sequence())).forEach(entry -> {
            var mark = Rounds.first(mark(attempt, layout.slot(entry.slot()), entry));
            after.put(entry.slot(), mark);
            fresh.add(marked(layout, mark));
        });
        var told = entries.stream()
                .map(Entry::slot)
                .distinct()
                .flatMap(slot -> Optional.ofNullable(after.get(slot)).stream())
                .map(mark -> marked(layout, mark))
                .toList();
        return new Settled(rest.isEmpty() ? counting : both(counting, repeated), fresh, told);
    }

    /// What was marked so far, by slot.
    public List<MarkedSlot> settled(UUID attempt) {
        var layout = attempts.layout(attempt);
        return marks.of(attempt).values().stream()
                .map(mark -> marked(layout, mark))
                .toList();
    }

    /// The questions of an attempt with what is right, as if nobody had answered yet: for reading only.
    public List<MarkedSlot> unanswered(UUID attempt) {
        var layout = attempts.layout(attempt);
        return layout.slots().stream()
                .map(slot -> new MarkSheet.Mark(slot.number(), Answer.NONE, Score.ZERO, 0))
                .map(mark -> marked(layout, Rounds.first(mark)))
                .toList();
    }

    /// How everyone chose who answered this version where answers are marked as they come; up to a minute old.
    public Choices choices(UUID version) {
        return choices.get(version);
    }

    private MarkSheet.Mark mark(UUID attempt, Slot slot, Entry entry) {
        var versions = bank.versions(List.of(slot.version()));
        var mark = rounds.mark(slot, versions, slot.answer(entry), Math.max(0, entry.spentMillis()));
        marks.add(attempt, slot, mark);
        return mark;
    }

    private MarkedSlot marked(Layout layout, Rounds mark) {
        var slot = layout.slot(mark.now().slot());
        return rounds.marked(mark, slot, bank.versions(List.of(slot.version())));
    }

    private static List<Entry> firstOfEach(List<Entry> entries, Collection<Integer> settled) {
        var taken = new HashSet<>(settled);
        return entries.stream()
                .filter(entry -> !entry.chosen().isEmpty() && taken.add(entry.slot()))
                .toList();
    }

    private static Appended both(Appended one, Appended other) {
        var stored = new ArrayList<>(one.saved().stored());
        stored.addAll(other.saved().stored());
        var conflicts = new ArrayList<>(one.saved().conflicts());
        conflicts.addAll(other.saved().conflicts());
        return new Appended(new Saved(stored, conflicts), Math.max(one.lastSequence(), other.lastSequence()));
    }

    private boolean isRight(UUID version, SlotMarks.Choice choice) {
        return rulings.of(version)
                .map(ruling -> ruling.holds(new HashSet<>(choice.chosen())))
                .orElse(choice.right());
    }

    private Choices count(UUID version) {
        var all = marks.choices(version);
        Map<String, Integer> byOption = new HashMap<>();
        all.forEach(choice -> choice.chosen().forEach(letter -> byOption.merge(letter, choice.times(), Integer::sum)));
        return new Choices(
                all.stream().mapToInt(SlotMarks.Choice::times).sum(),
                all.stream()
                        .filter(choice -> isRight(version, choice))
                        .mapToInt(SlotMarks.Choice::times)
                        .sum(),
                byOption);
    }
}
