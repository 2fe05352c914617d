package org.zhishe.attempts;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;
import org.zhishe.questions.QuestionBank;

/// Starts attempts, keeps every response, and marks. Practice and exams both stand on it.
///
/// Who may answer, until when, and from which device is the caller's to decide; the caller holds a lock on its own row
/// of the attempt while it appends or finishes, so two requests for one attempt never interleave.
@Service
@Transactional(readOnly = true)
public class AttemptEngine {

    private final Attempts attempts;
    private final Responses responses;
    private final QuestionBank bank;
    private final MarkingRounds rounds;

    AttemptEngine(Attempts attempts, Responses responses, QuestionBank bank, MarkingRounds rounds) {
        this.attempts = attempts;
        this.responses = responses;
        this.bank = bank;
        this.rounds = rounds;
    }

    /// Freezes the questions as planned, with the options of each shuffled, and returns the attempt's id.
    @Transactional
    public UUID start(UUID owner, Purpose purpose, List<PlannedSlot> planned, Instant now) {
        return attempts.save(new Attempt(owner, purpose, LayoutPlan.freeze(planned), now))
                .id();
    }

    /// What the candidate sees before submission.
    public List<ShownQuestion> shown(UUID attempt) {
        var layout = find(attempt).layout();
        var versions = bank.versions(layout.versions());
        return layout.slots().stream()
                .map(slot -> LayoutPlan.shown(slot, versions))
                .toList();
    }

    /// Appends entries, each once: an entry sent again is acknowledged again and stored no second time.
    ///
    /// @throws Refusal if an entry names a slot or an option that does not exist; then nothing is stored
    @Transactional
    public Saved append(UUID attempt, int lease, List<Entry> entries, Standing standing, Instant now) {
        var layout = find(attempt).layout();
        var incoming = entries.stream()
                .map(entry -> response(attempt, lease, entry, layout, standing, now))
                .toList();
        var taken = taken(attempt, lease, entries);
        var outcome = Arrivals.sort(incoming, taken);
        responses.saveAll(outcome.fresh());
        return outcome.saved();
    }

    /// The state of every slot that has a counting response, by slot.
    public List<SlotState> states(UUID attempt) {
        var layout = find(attempt).layout();
        return winning(attempt).values().stream()
                .map(response -> response.state(layout.slot(response.slot())))
                .sorted(Comparator.comparingInt(SlotState::slot))
                .toList();
    }

    /// How many slots the attempt has.
    public int size(UUID attempt) {
        return find(attempt).layout().slots().size();
    }

    /// The highest sequence stored for a lease; 0 if there is none.
    public int lastSequence(UUID attempt, int lease) {
        return responses.lastSequence(attempt, lease);
    }

    /// The questions a person was shown in attempts begun since a time, by id, each with when that was last.
    public Map<String, Instant> shownSince(UUID owner, Instant since) {
        var begun = attempts.since(owner, since);
        var known = bank.versions(begun.stream()
                .flatMap(attempt -> attempt.layout().versions().stream())
                .collect(Collectors.toSet()));
        Map<String, Instant> last = new HashMap<>();
        for (var attempt : begun) {
            for (var slot : attempt.layout().slots()) {
                var question = LayoutPlan.version(slot, known).questionId();
                last.merge(question, attempt.startedAt(), BinaryOperator.maxBy(Comparator.naturalOrder()));
            }
        }
        return last;
    }

    /// Closes the attempt and marks what counts.
    ///
    /// @param spentMillis per slot, as the device measured it; where absent, the winning response's figure is taken
    @Transactional
    public void finish(UUID attempt, Map<Integer, Long> spentMillis, Instant now) {
        var finished = find(attempt);
        finished.finish(now);
        rounds.first(attempt, finished.layout(), winning(attempt), spentMillis, now);
    }

    /// The finished attempt with marks, right answers and explanations.
    ///
    /// @throws Refusal while the attempt is open: nobody sees a key before submission
    public MarkedAttempt marked(UUID attempt) {
        var found = find(attempt);
        if (!found.isFinished()) {
            throw new Refusal("attempts.open");
        }
        return rounds.latest(attempt, found.layout());
    }

    /// The totals of these attempts as last marked; open attempts are absent.
    public Map<UUID, Total> totals(Collection<UUID> attempts) {
        return rounds.totals(attempts);
    }

    private Map<Integer, Response> winning(UUID attempt) {
        return responses.counting(attempt).stream()
                .collect(Collectors.toMap(Response::slot, Function.identity(), BinaryOperator.maxBy(Response.BY_RANK)));
    }

    private List<Response> taken(UUID attempt, int lease, List<Entry> entries) {
        return entries.isEmpty()
                ? List.of()
                : responses.already(
                        attempt, lease, entries.stream().map(Entry::sequence).toList());
    }

    private static Response response(
            UUID attempt, int lease, Entry entry, Layout layout, Standing standing, Instant now) {
        return Optional.of(entry)
                .filter(layout::admits)
                .map(valid -> new Response(attempt, lease, valid, layout.slot(valid.slot()), standing, now))
                .orElseThrow(() -> new Refusal("attempts.entry", entry.sequence()));
    }

    private Attempt find(UUID attempt) {
        return attempts.findById(attempt).orElseThrow(() -> new Refusal("attempts.unknown"));
    }
}
