package org.zhishe.marking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.MarkedBy;
import org.zhishe.attempts.WrittenMarking;
import org.zhishe.exams.MockExams;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.Directory;
import org.zhishe.identity.Reach;
import org.zhishe.identity.Role;
import org.zhishe.identity.SignedIn;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Score;
import org.zhishe.kernel.Token;
import org.zhishe.questions.Award;

/// The marker's side. Everyone sees only what they took, or may take.
@Service
@Transactional(readOnly = true)
public class MarkingDesk {

    private static final int SHOWN = 50;

    private final MarkingTasks tasks;
    private final MockExams exams;
    private final Sheets sheets;
    private final WrittenMarking marking;
    private final Directory directory;
    private final Reach reach;
    private final CurrentAccount current;
    private final Clock clock;

    MarkingDesk(
            MarkingTasks tasks,
            MockExams exams,
            Sheets sheets,
            WrittenMarking marking,
            Directory directory,
            Reach reach,
            CurrentAccount current,
            Clock clock) {
        this.tasks = tasks;
        this.exams = exams;
        this.sheets = sheets;
        this.marking = marking;
        this.directory = directory;
        this.reach = reach;
        this.current = current;
        this.clock = clock;
    }

    /// What the person signed in is marking for others, then what they may take, the longest waiting first.
    public List<Waiting> waiting() {
        var free = isEditor() ? tasks.forEditors(me(), PageRequest.of(0, SHOWN)) : List.<MarkingTask>of();
        return Stream.concat(tasks.takenBy(me()).stream(), free.stream())
                .map(this::waiting)
                .toList();
    }

    /// How many of those there are.
    public int count() {
        return tasks.countTakenBy(me()) + (isEditor() ? tasks.countForEditors(me()) : 0);
    }

    /// What a link leads to; empty where it opens nothing, or nothing any more.
    public Optional<Invited> invitation(Token link) {
        return tasks.byLink(link.hash()).flatMap(this::invited);
    }

    /// Takes the task of a link, and returns it.
    ///
    /// @throws Refusal where the link opens nothing any more, or the answers are one's own
    @Transactional
    public UUID accept(Token link) {
        var task = tasks.lockByLink(link.hash())
                .filter(each -> each.state() == TaskState.OPEN)
                .orElseThrow(() -> new Refusal("marking.link"));
        return takeFor(task);
    }

    /// Takes a task that editors are asked for.
    @Transactional
    public void take(UUID id) {
        var task = tasks.lock(id)
                .filter(each -> each.kind() == MarkedBy.EDITOR && isEditor())
                .orElseThrow(() -> new Refusal("marking.unknown"));
        takeFor(task);
    }

    /// Lets another editor do it.
    @Transactional
    public void putBack(UUID task) {
        lockMine(task).putBack();
    }

    /// What the person signed in has before them.
    ///
    /// @throws Refusal where it is not, or no longer, this person's to mark
    public Work work(UUID id) {
        var task = requireOpen(tasks.findById(id));
        var handedIn = exams.handedIn(task.sitting());
        return new Work(
                task.getId(),
                task.sitting(),
                task.kind(),
                handedIn.title(),
                handedIn.subject(),
                nameOfCandidate(task),
                handedIn.submittedAt(),
                sheets.items(handedIn.attempt(), task.draft()));
    }

    /// Keeps what the marker gives for a point, and leaves the comment as it is.
    ///
    /// @param point its place in its part, from 0
    @Transactional
    public void give(UUID id, int slot, int point, Score score) {
        var task = lockMine(id);
        requireFitting(task, slot, point, new Award(score, ""));
        task.give(slot, point, score);
    }

    /// Keeps what the marker says about a point, and leaves the mark as it is.
    ///
    /// @param point its place in its part, from 0
    @Transactional
    public void comment(UUID id, int slot, int point, String text) {
        var task = lockMine(id);
        requireFitting(task, slot, point, new Award(Score.ZERO, text));
        task.comment(slot, point, text);
    }

    /// Ends a task: what was decided becomes a round of marking.
    ///
    /// @throws Refusal while a point is undecided, and for one's own answers where somebody else has marked
    @Transactional
    public void finish(UUID id) {
        var task = lockMine(id);
        var attempt = exams.handedIn(task.sitting()).attempt();
        var parts = sheets.parts(attempt, task.draft())
                .filter(PartToMark::isAnswered)
                .toList();
        var undecided = parts.stream().mapToLong(PartToMark::undecided).sum();
        if (undecided > 0) {
            throw new Refusal("marking.undecided", undecided);
        }
        var awards = parts.stream().collect(Collectors.toMap(PartToMark::slot, PartToMark::awards));
        var now = clock.instant();
        task.finish(marking.mark(attempt, task.kind(), awards, now), now);
    }

    private UUID takeFor(MarkingTask task) {
        if (task.candidate().equals(me())) {
            throw new Refusal("marking.own");
        }
        task.take(me());
        return task.getId();
    }

    private void requireFitting(MarkingTask task, int slot, int point, Award award) {
        var part = sheets.parts(exams.handedIn(task.sitting()).attempt(), task.draft())
                .filter(each -> each.slot() == slot && each.isAnswered())
                .findFirst()
                .filter(each -> point >= 0 && point < each.points().size())
                .orElseThrow(() -> new Refusal("marking.unknown"));
        if (!part.part().pointsAwarded().get(point).admits(award)) {
            throw new Refusal("marking.point", Award.LONGEST_COMMENT);
        }
    }

    private Optional<Invited> invited(MarkingTask task) {
        if (task.state() == TaskState.OPEN) {
            var state = task.candidate().equals(me()) ? Invited.State.OWN : Invited.State.FREE;
            return Optional.of(new Invited(state, waiting(task)));
        }
        return Optional.of(task)
                .filter(each -> each.isMarkedBy(me()))
                .map(each -> each.state() == TaskState.DONE ? Invited.State.DONE : Invited.State.TAKEN)
                .map(state -> new Invited(state, waiting(task)));
    }

    private Waiting waiting(MarkingTask task) {
        var handedIn = exams.handedIn(task.sitting());
        return new Waiting(
                task.getId(),
                handedIn.title(),
                handedIn.subject(),
                nameOfCandidate(task),
                task.askedAt(),
                task.state() == TaskState.TAKEN);
    }

    /// Editors do not learn whose answers they mark.
    private Optional<String> nameOfCandidate(MarkingTask task) {
        return task.kind() == MarkedBy.NAMED
                ? directory.find(task.candidate()).map(SignedIn::displayName)
                : Optional.empty();
    }

    private boolean isEditor() {
        return reach.of(Role.EDITOR, Role.ADMIN).coversAll();
    }

    /// Who is no longer an editor marks nothing more as one.
    private boolean isMine(MarkingTask task) {
        return task.isMarkedBy(me()) && (task.kind() != MarkedBy.EDITOR || isEditor());
    }

    private MarkingTask lockMine(UUID id) {
        return requireOpen(tasks.lock(id));
    }

    /// Tells who had it why it is not theirs any more.
    private MarkingTask requireOpen(Optional<MarkingTask> found) {
        var task = found.filter(this::isMine).orElseThrow(() -> new Refusal("marking.unknown"));
        return switch (task.state()) {
            case TAKEN -> task;
            case DONE -> throw new Refusal("marking.is-done");
            case WITHDRAWN -> throw new Refusal("marking.is-withdrawn");
            case OPEN -> throw new Refusal("marking.unknown");
        };
    }

    private UUID me() {
        return current.require().account();
    }
}
