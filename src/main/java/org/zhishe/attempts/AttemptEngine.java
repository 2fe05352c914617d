package org.zhishe.attempts;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;

/// Starts attempts, keeps every response, and marks. Practice and exams both stand on it.
///
/// Who may answer, until when, and from which device is the caller's to decide; the caller holds a lock on its own row
/// of the attempt while it appends or finishes, so two requests for one attempt never interleave.
@Service
@Transactional(readOnly = true)
public class AttemptEngine {

    /// Changes an attempt may have for each slot where one chooses: nobody changes their mind so often, and a program
    /// that does must not fill the disk.
    static final int MOST_CHOICES = 50;

    /// And where one writes: a text kept every second and a half does not reach this in the time a paper has.
    static final int MOST_TEXTS = 400;

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
        var attempt = new Attempt(owner, purpose, LayoutPlan.freeze(planned), now);
        attempts.add(attempt);
        return attempt.id();
    }

    /// What the candidate sees before submission.
    public List<ShownQuestion> shown(UUID attempt) {
        var layout = attempts.layout(attempt);
        var versions = bank.versions(layout.composition().versions());
        return layout.slots().stream()
                .map(slot -> LayoutPlan.shown(slot, versions))
                .toList();
    }

    /// Appends entries, each once: an entry sent again is acknowledged again and stored no second time.
    ///
    /// @throws Refusal if an entry names a slot or an option that does not exist, or there are too many of
    ///                 them; then nothing is stored
    @Transactional
    public Appended append(UUID attempt, int lease, List<Entry> entries, Standing standing, Instant now) {
        var layout = attempts.layout(attempt);
        var incoming = entries.stream()
                .map(entry -> response(attempt, lease, entry, layout, standing, now))
                .toList();
        var reached = responses.reached(attempt, lease);
        var outcome = Arrivals.sort(incoming, taken(attempt, lease, entries, reached.lastSequence()));
        if (!outcome.fresh().isEmpty() && reached.size() + outcome.fresh().size() > layout.mostResponses()) {
            throw new Refusal("attempts.full", layout.mostResponses());
        }
        responses.addAll(outcome.fresh());
        var highest =
                outcome.fresh().stream().mapToInt(Response::sequence).max().orElse(0);
        return new Appended(outcome.saved(), Math.max(reached.lastSequence(), highest));
    }

    public Progress progress(UUID attempt, int lease) {
        var standings = responses.standings(attempt, lease);
        return new Progress(states(attempts.layout(attempt), bySlot(standings.winning())), standings.lastSequence());
    }

    /// The question that was frozen for a slot.
    ///
    /// @throws Refusal if there is no such slot
    public QuestionVersion question(UUID attempt, int slot) {
        var layout = attempts.layout(attempt);
        if (slot < 1 || slot > layout.size()) {
            throw new Refusal("attempts.entry", slot);
        }
        return bank.version(layout.slot(slot).version());
    }

    /// How many slots the attempt has.
    public int size(UUID attempt) {
        return attempts.layout(attempt).size();
    }

    /// The highest sequence stored for a lease; 0 if there is none.
    public int lastSequence(UUID attempt, int lease) {
        return responses.lastSequence(attempt, lease);
    }

    /// The questions a person was shown in attempts begun since a time, by id, each with when that was last.
    public Map<String, Instant> shownSince(UUID owner, Instant since) {
        Map<String, Instant> last = new HashMap<>();
        for (var attempt : attempts.of(owner, since)) {
            bank.versions(attempt.layout().composition().versions())
                    .values()
                    .forEach(version -> last.put(version.questionId(), attempt.startedAt()));
        }
        return last;
    }

    /// Closes the attempt, marks what counts, and returns that, by slot.
    ///
    /// @param spentMillis per slot, as the device measured it; where absent, the winning response's figure is taken
    /// @throws Refusal if it is closed already
    @Transactional
    public List<SlotState> finish(UUID attempt, Map<Integer, Long> spentMillis, Instant now) {
        var layout = attempts.layout(attempt);
        var winning = bySlot(responses.winning(attempt));
        attempts.finish(attempt, now);
        rounds.first(attempt, layout, winning, spentMillis, now);
        return states(layout, winning);
    }

    /// The finished attempt with marks, right answers and explanations.
    ///
    /// @throws Refusal while the attempt is open: nobody sees a key before submission
    public MarkedAttempt marked(UUID attempt) {
        return marked(attempt, Integer.MAX_VALUE);
    }

    /// The same as it was after this round of marking.
    public MarkedAttempt marked(UUID attempt, int round) {
        var found = attempts.find(attempt);
        if (found.finishedAt().isEmpty()) {
            throw new Refusal("attempts.open");
        }
        return rounds.upTo(round, attempt, found.layout());
    }

    /// The totals of these attempts as last marked; open attempts are absent.
    public Map<UUID, Total> totals(Collection<UUID> attempts) {
        return rounds.totals(attempts);
    }

    private static Map<Integer, Response> bySlot(List<Response> winning) {
        return winning.stream().collect(Collectors.toMap(Response::slot, Function.identity()));
    }

    private static List<SlotState> states(Layout layout, Map<Integer, Response> winning) {
        return winning.values().stream()
                .map(response -> response.state(layout.slot(response.slot())))
                .sorted(Comparator.comparingInt(SlotState::slot))
                .toList();
    }

    /// What is stored under the numbers of these entries. Numbers above the last one are free without a look: the
    /// caller's lock keeps others from taking them.
    private List<Response> taken(UUID attempt, int lease, List<Entry> entries, int last) {
        var maybe = entries.stream()
                .map(Entry::sequence)
                .filter(sequence -> sequence <= last)
                .toList();
        return maybe.isEmpty() ? List.of() : responses.of(attempt, lease, maybe);
    }

    private static Response response(
            UUID attempt, int lease, Entry entry, Layout layout, Standing standing, Instant now) {
        return Optional.of(entry)
                .filter(layout::admits)
                .map(valid -> new Response(attempt, lease, valid, layout.slot(valid.slot()), standing, now))
                .orElseThrow(() -> new Refusal("attempts.entry", entry.sequence()));
    }
}
