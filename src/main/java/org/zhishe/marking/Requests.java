package org.zhishe.marking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.MarkedBy;
import org.zhishe.exams.HandedIn;
import org.zhishe.exams.MockExams;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.Directory;
import org.zhishe.identity.SignedIn;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Token;

/// The candidate's side: who is to mark what they wrote, and what became of it. Everyone sees only their own.
@Service
@Transactional(readOnly = true)
public class Requests {

    /// People one may have asked at the same time about one sitting.
    static final int MOST_PEOPLE = 3;

    /// UTF-16 units of what the candidate calls somebody.
    public static final int LONGEST_NAME = 30;

    private final MarkingTasks tasks;
    private final MockExams exams;
    private final Directory directory;
    private final CurrentAccount current;
    private final Clock clock;

    Requests(MarkingTasks tasks, MockExams exams, Directory directory, CurrentAccount current, Clock clock) {
        this.tasks = tasks;
        this.exams = exams;
        this.directory = directory;
        this.current = current;
        this.clock = clock;
    }

    /// The first one first; without what was taken back.
    public List<Request> of(UUID sitting) {
        var mine = mine(sitting);
        return tasks.findBySittingIdOrderByAskedAt(mine.sitting()).stream()
                .filter(task -> task.state() != TaskState.WITHDRAWN)
                .map(this::request)
                .toList();
    }

    /// What others have marked and the person signed in has not looked at yet.
    public List<Request> news() {
        return tasks.unseen(me()).stream().map(this::request).toList();
    }

    /// The person signed in has looked at what became of a sitting.
    @Transactional
    public void see(UUID sitting) {
        tasks.unseen(me()).stream()
                .filter(task -> task.sitting().equals(sitting))
                .forEach(MarkingTask::see);
    }

    /// Begins, or goes on, marking oneself, and returns the task.
    ///
    /// @throws Refusal where somebody else has marked already: that is worth more
    @Transactional
    public UUID markMyself(UUID sitting) {
        var mine = mine(sitting);
        var all = tasks.findBySittingIdOrderByAskedAt(sitting);
        if (all.stream().anyMatch(task -> task.kind().isSomebodyElse() && task.state() == TaskState.DONE)) {
            throw new Refusal("marking.others-marked");
        }
        return all.stream()
                .filter(task -> task.kind() == MarkedBy.SELF && task.state() == TaskState.TAKEN)
                .findFirst()
                .orElseGet(() -> add(MarkingTask.forOneself(sitting, mine.account(), clock.instant())))
                .getId();
    }

    /// Asks the editors.
    ///
    /// @throws Refusal where they are asked already
    @Transactional
    public void askEditors(UUID sitting) {
        var mine = mine(sitting);
        var asked = tasks.findBySittingIdOrderByAskedAt(sitting).stream()
                .anyMatch(task -> task.kind() == MarkedBy.EDITOR && task.state() != TaskState.WITHDRAWN);
        if (asked) {
            throw new Refusal("marking.twice");
        }
        add(MarkingTask.forEditors(sitting, mine.account(), clock.instant()));
    }

    /// Asks a person, and returns the link's token, which is told this once.
    ///
    /// @param called what the candidate calls them
    @Transactional
    public Token askPerson(UUID sitting, String called) {
        var mine = mine(sitting);
        var name = called.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("marking.called", LONGEST_NAME);
        }
        var asked = tasks.findBySittingIdOrderByAskedAt(sitting).stream()
                .filter(task -> task.kind() == MarkedBy.NAMED && !task.isEnded())
                .count();
        if (asked >= MOST_PEOPLE) {
            throw new Refusal("marking.too-many", MOST_PEOPLE);
        }
        return link(add(MarkingTask.forPerson(sitting, mine.account(), name, clock.instant())));
    }

    /// Another link for who was asked; the one before opens nothing any more.
    ///
    /// @throws Refusal where somebody has taken the task
    @Transactional
    public Token newLink(UUID task) {
        return link(lockMine(task));
    }

    /// Takes a task back that is not done.
    @Transactional
    public void withdraw(UUID task) {
        lockMine(task).withdraw();
    }

    private static Token link(MarkingTask task) {
        var token = Token.random();
        task.issueLink(token.hash());
        return token;
    }

    /// The database knows where two come at once.
    private MarkingTask add(MarkingTask task) {
        try {
            return tasks.saveAndFlush(task);
        } catch (DataIntegrityViolationException twice) {
            throw new Refusal("marking.twice");
        }
    }

    private Request request(MarkingTask task) {
        var person = task.kind() == MarkedBy.NAMED
                ? task.marker().flatMap(directory::find).map(SignedIn::displayName)
                : Optional.<String>empty();
        return new Request(
                task.getId(),
                task.sitting(),
                task.kind(),
                task.state(),
                task.called(),
                person,
                task.askedAt(),
                task.doneAt(),
                task.round());
    }

    private HandedIn mine(UUID sitting) {
        var found = exams.handedIn(sitting);
        if (!found.account().equals(me())) {
            throw new Refusal("exams.sitting.unknown");
        }
        if (!found.written()) {
            throw new Refusal("marking.nothing");
        }
        return found;
    }

    private MarkingTask lockMine(UUID id) {
        return tasks.lock(id)
                .filter(task -> task.candidate().equals(me()))
                .orElseThrow(() -> new Refusal("marking.unknown"));
    }

    private UUID me() {
        return current.require().account();
    }
}
