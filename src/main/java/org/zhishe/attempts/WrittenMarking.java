package org.zhishe.attempts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;
import org.zhishe.questions.Award;
import org.zhishe.questions.QuestionBank;

/// Marks what was written, as a person decided: appends a round, and changes nothing that is there.
@Service
@Transactional(readOnly = true)
public class WrittenMarking {

    private final Attempts attempts;
    private final Markings markings;
    private final QuestionBank bank;

    WrittenMarking(Attempts attempts, Markings markings, QuestionBank bank) {
        this.attempts = attempts;
        this.markings = markings;
        this.bank = bank;
    }

    /// Appends what a person gave for every written answer, and returns the number of the round.
    ///
    /// @param awards by slot, one for each marking point in their order; where nothing was written none are needed
    /// @throws Refusal while the attempt is open; for one's own marks where somebody else has marked; and where an
    ///                 answer lacks awards or has some that do not fit
    @Transactional
    public int mark(UUID attempt, MarkedBy by, Map<Integer, List<Award>> awards, Instant now) {
        var found = attempts.lock(attempt).orElseThrow(() -> new Refusal("attempts.unknown"));
        if (found.finishedAt().isEmpty()) {
            throw new Refusal("attempts.open");
        }
        var all = markings.all(attempt);
        if (by == MarkedBy.SELF && all.stream().anyMatch(round -> round.by().isSomebodyElse())) {
            throw new Refusal("attempts.marked-by-others");
        }
        var last = all.getLast();
        var sheet = new MarkSheet(last.sheet().marks().stream()
                .map(mark -> marked(found.layout().slot(mark.slot()), mark, awards))
                .toList());
        var round = last.round() + 1;
        markings.add(new Marking(attempt, round, by, sheet, last.full(), now));
        return round;
    }

    private MarkSheet.Mark marked(Slot slot, MarkSheet.Mark mark, Map<Integer, List<Award>> awards) {
        return switch (slot) {
            case ChoiceSlot choice -> mark;
            case WrittenSlot written -> mark.answer().isEmpty() ? mark : mark.awarded(fitting(written, awards));
        };
    }

    private List<Award> fitting(WrittenSlot slot, Map<Integer, List<Award>> awards) {
        var part = LayoutPlan.part(slot, bank.version(slot.version()));
        return Optional.ofNullable(awards.get(slot.number()))
                .filter(part::admits)
                .orElseThrow(() -> new Refusal("attempts.awards", slot.number()));
    }
}
