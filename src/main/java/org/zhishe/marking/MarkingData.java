package org.zhishe.marking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.MarkedBy;
import org.zhishe.identity.PersonalData;

/// Whom a person asked to mark what they wrote, and what they marked for others. The marks are with the attempts.
@Service
@Transactional(readOnly = true)
class MarkingData implements PersonalData {

    record Exported(List<Asked> asked, List<Marked> marked) {}

    /// @param called what the person called who was asked
    record Asked(
            UUID sitting,
            MarkedBy kind,
            TaskState state,
            String called,
            Instant askedAt,
            Optional<Instant> doneAt,
            Optional<Integer> round) {}

    /// A task done for somebody else; whose answers they were is not theirs to take along.
    ///
    /// @param decided by slot and marking point, in one's own words
    record Marked(
            UUID task,
            MarkedBy kind,
            TaskState state,
            Optional<Instant> doneAt,
            Map<Integer, Map<Integer, PointDraft>> decided) {}

    private final MarkingTasks tasks;

    MarkingData(MarkingTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String module() {
        return "marking";
    }

    @Override
    public Set<String> columns() {
        return Set.of("marking_task.candidate", "marking_task.marker");
    }

    @Override
    public Exported export(UUID account) {
        return new Exported(
                tasks.findByCandidateOrderByAskedAt(account).stream()
                        .map(MarkingData::asked)
                        .toList(),
                forOthers(account).stream().map(MarkingData::marked).toList());
    }

    @Override
    public List<Line> overview(UUID account) {
        return List.of(Line.of(
                "marking.overview",
                tasks.findByCandidateOrderByAskedAt(account).size(),
                forOthers(account).size()));
    }

    /// What was asked for goes with the person; the marks stay with the attempt. What they did for others stays, and
    /// nothing says that it was they.
    @Override
    @Transactional
    public void forget(UUID account, UUID anonymous) {
        for (var task : tasks.lockAll(account)) {
            if (task.candidate().equals(account)) {
                tasks.delete(task);
            } else {
                task.forgetMarker();
            }
        }
    }

    private List<MarkingTask> forOthers(UUID account) {
        return tasks.findByMarkerOrderByAskedAt(account).stream()
                .filter(task -> task.kind() != MarkedBy.SELF)
                .toList();
    }

    private static Asked asked(MarkingTask task) {
        return new Asked(
                task.sitting(), task.kind(), task.state(), task.called(), task.askedAt(), task.doneAt(), task.round());
    }

    private static Marked marked(MarkingTask task) {
        return new Marked(
                task.getId(),
                task.kind(),
                task.state(),
                task.doneAt(),
                task.draft().slots());
    }
}
