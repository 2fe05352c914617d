package org.zhishe.attempts;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.identity.PersonalData;
import org.zhishe.kernel.Score;
import org.zhishe.questions.Award;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;

/// A person's attempts: everything received and marked. No right answers, so an open attempt gives none away.
@Service
@Transactional(readOnly = true)
class AttemptData implements PersonalData {

    record Exported(
            UUID attempt,
            Purpose purpose,
            Instant startedAt,
            Optional<Instant> finishedAt,
            List<ExportedSlot> questions,
            List<ExportedResponse> responses,
            List<ExportedMarking> markings) {}

    /// @param order the bank's letters in the order shown, or which part of the question is asked
    record ExportedSlot(int slot, String question, int version, String order) {}

    /// @param chosen letters as shown
    record ExportedResponse(
            int slot,
            List<String> chosen,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String text,
            boolean flagged,
            List<String> struck,
            long spentMillis,
            Standing standing,
            int lease,
            int sequence,
            Instant receivedAt) {}

    record ExportedMarking(
            int round, MarkedBy by, Score score, Score full, Instant markedAt, List<ExportedMark> marks) {}

    record ExportedMark(
            int slot,
            Score score,
            Score full,
            long spentMillis,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Award> awards) {}

    private final Attempts attempts;
    private final Responses responses;
    private final Markings markings;
    private final QuestionBank bank;

    AttemptData(Attempts attempts, Responses responses, Markings markings, QuestionBank bank) {
        this.attempts = attempts;
        this.responses = responses;
        this.markings = markings;
        this.bank = bank;
    }

    @Override
    public String module() {
        return "attempts";
    }

    @Override
    public Set<String> columns() {
        return Set.of("attempts_attempt.owner");
    }

    @Override
    public List<Line> overview(UUID account) {
        return List.of(Line.of("attempts.overview", attempts.count(account), responses.count(account)));
    }

    @Override
    public List<Exported> export(UUID account) {
        var received = responses.ofOwner(account).stream().collect(groupingBy(Response::attempt));
        var rounds = markings.ofOwner(account).stream().collect(groupingBy(Marking::attempt));
        return attempts.of(account, Instant.EPOCH).stream()
                .map(attempt -> exported(
                        attempt,
                        received.getOrDefault(attempt.id(), List.of()),
                        rounds.getOrDefault(attempt.id(), List.of())))
                .toList();
    }

    @Override
    @Transactional
    public void forget(UUID account, UUID anonymous) {
        attempts.removeUntouched(account);
        attempts.replaceOwner(account, anonymous);
    }

    @Override
    @Transactional
    public void handOver(UUID guest, UUID account) {
        attempts.replaceOwner(guest, account);
    }

    private Exported exported(Attempt attempt, List<Response> received, List<Marking> rounds) {
        var layout = attempt.layout();
        var versions = bank.versions(layout.composition().versions());
        return new Exported(
                attempt.id(),
                attempt.purpose(),
                attempt.startedAt(),
                attempt.finishedAt(),
                layout.slots().stream().map(slot -> exported(slot, versions)).toList(),
                received.stream()
                        .map(response -> response.exported(layout.slot(response.slot())))
                        .toList(),
                rounds.stream().map(round -> exported(round, layout)).toList());
    }

    private static ExportedSlot exported(Slot slot, Map<UUID, QuestionVersion> versions) {
        var version = LayoutPlan.version(slot, versions);
        return new ExportedSlot(slot.number(), version.questionId(), version.number(), order(slot));
    }

    private static String order(Slot slot) {
        return switch (slot) {
            case ChoiceSlot choice -> choice.order();
            case WrittenSlot written -> written.part();
        };
    }

    private static ExportedMarking exported(Marking round, Layout layout) {
        var marks = round.sheet().marks().stream()
                .map(mark -> new ExportedMark(
                        mark.slot(), mark.score(), layout.slot(mark.slot()).full(), mark.spentMillis(), mark.awards()))
                .toList();
        return new ExportedMarking(
                round.round(), round.by(), round.sheet().score(), round.full(), round.markedAt(), marks);
    }
}
