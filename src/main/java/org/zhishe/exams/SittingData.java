package org.zhishe.exams;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.Total;
import org.zhishe.identity.PersonalData;

/// A person's sittings: when, on how many devices, with which pauses. The answers are with the attempts.
@Service
@Transactional(readOnly = true)
class SittingData implements PersonalData {

    /// @param receiptHash as on the receipt
    record Exported(
            UUID sitting,
            UUID attempt,
            String paper,
            Mode mode,
            SittingState state,
            Instant startedAt,
            Instant deadline,
            Optional<Instant> submittedAt,
            Optional<ClosedBy> closedBy,
            Optional<String> receiptHash,
            List<ExportedOpening> openings,
            List<ExportedPause> pauses) {}

    /// That the sitting was opened on a device, the how-manieth time.
    record ExportedOpening(int lease, Instant at) {}

    record ExportedPause(Instant from, Optional<Instant> to) {}

    private final Sittings sittings;
    private final Leases leases;
    private final Admissions admissions;
    private final Pauses pauses;
    private final MockExams exams;

    SittingData(Sittings sittings, Leases leases, Admissions admissions, Pauses pauses, MockExams exams) {
        this.sittings = sittings;
        this.leases = leases;
        this.admissions = admissions;
        this.pauses = pauses;
        this.exams = exams;
    }

    @Override
    public String module() {
        return "exams";
    }

    @Override
    public Set<String> columns() {
        return Set.of("exams_sitting.account");
    }

    @Override
    public List<Exported> export(UUID account) {
        var found = sittings.findByAccountOrderByStartedAt(account);
        var ids = found.stream().map(Sitting::id).toList();
        var opened = leases.of(ids).stream()
                .collect(groupingBy(lease -> lease.getId().sittingId()));
        var paused = pauses.findBySittingIdIn(ids).stream().collect(groupingBy(Pause::sitting));
        return found.stream().map(sitting -> exported(sitting, opened, paused)).toList();
    }

    @Override
    public List<Line> overview(UUID account) {
        var running = exams.running(account).stream()
                .map(sitting -> Line.of("exams.overview.running", sitting.title(), sitting.startedAt()));
        var history = exams.history(account, Pageable.unpaged()).stream().map(SittingData::line);
        return Stream.concat(running, history).toList();
    }

    /// The tokens die with the leases, so no device of this person gets into an exam room any more. Nothing here tells
    /// when that was: a time that stands in a log as well would lead back to the person.
    @Override
    @Transactional
    public void forget(UUID account, UUID anonymous) {
        var found = sittings.lockAll(account);
        var ids = found.stream().map(Sitting::id).toList();
        found.forEach(sitting -> sitting.forget(anonymous));
        sittings.flush();
        leases.remove(ids);
        admissions.forget(ids);
    }

    private static Exported exported(Sitting sitting, Map<UUID, List<Lease>> opened, Map<UUID, List<Pause>> paused) {
        return new Exported(
                sitting.id(),
                sitting.attemptId(),
                sitting.paper(),
                sitting.mode(),
                sitting.state(),
                sitting.startedAt(),
                sitting.deadline(),
                Optional.ofNullable(sitting.submittedAt()),
                Optional.ofNullable(sitting.closedBy()),
                Optional.ofNullable(sitting.receiptHash()),
                opened.getOrDefault(sitting.id(), List.of()).stream()
                        .map(Lease::exported)
                        .toList(),
                paused.getOrDefault(sitting.id(), List.of()).stream()
                        .map(Pause::exported)
                        .toList());
    }

    private static Line line(SittingSummary sitting) {
        return sitting.total()
                .map(total -> marked(sitting, total))
                .orElseGet(() -> Line.of("exams.overview.running", sitting.title(), sitting.startedAt()));
    }

    private static Line marked(SittingSummary sitting, Total total) {
        if (!total.isFinal()) {
            return Line.of("exams.overview.unmarked", sitting.title(), sitting.startedAt());
        }
        return Line.of("exams.overview.marked", sitting.title(), sitting.startedAt(), total.score(), total.full());
    }
}
