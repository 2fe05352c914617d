package org.zhishe.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.AttemptEngine;
import org.zhishe.attempts.Settlements;
import org.zhishe.candidacy.Candidacies;
import org.zhishe.candidacy.Candidacy;
import org.zhishe.candidacy.Standing;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.kernel.Refusal;
import org.zhishe.privacy.Consents;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Subject;

/// What the person signed in can practise, and what they did.
@Service
@Transactional(readOnly = true)
public class Practice {

    private final Runs runs;
    private final Records records;
    private final Selection selection;
    private final SettingsRows settings;
    private final NewRuns newRuns;
    private final AttemptEngine engine;
    private final Settlements settlements;
    private final Candidacies candidacies;
    private final TargetYear targetYear;
    private final Programme programme;
    private final Consents consents;
    private final CurrentAccount current;
    private final Clock clock;

    Practice(
            Runs runs,
            Records records,
            Selection selection,
            SettingsRows settings,
            NewRuns newRuns,
            AttemptEngine engine,
            Settlements settlements,
            Candidacies candidacies,
            TargetYear targetYear,
            Programme programme,
            Consents consents,
            CurrentAccount current,
            Clock clock) {
        this.runs = runs;
        this.records = records;
        this.selection = selection;
        this.settings = settings;
        this.newRuns = newRuns;
        this.engine = engine;
        this.settlements = settlements;
        this.candidacies = candidacies;
        this.targetYear = targetYear;
        this.programme = programme;
        this.consents = consents;
        this.current = current;
        this.clock = clock;
    }

    /// How far a run has got.
    ///
    /// @param total how many questions it has
    public record Progress(Run run, int done, int total) {}

    /// Starts what is wished for, or goes on with it where it was left.
    ///
    /// @return the run's id
    /// @throws Refusal where there is no question for it, or the person has not agreed to the service
    @Transactional
    public UUID start(Wish wish) {
        var account = account();
        consents.require(account);
        settings.write(account, settings.of(account).withSubject(wish.subject()));
        return before(account, wish).map(Run::id).orElseGet(() -> begin(account, wish));
    }

    /// Starts with exactly these questions, as many as a run may have; those that were withdrawn or sealed meanwhile
    /// are left out.
    ///
    /// @throws Refusal as [#start]
    @Transactional
    public UUID startWith(String subject, List<QuestionVersion> wanted, Telling telling) {
        var account = account();
        consents.require(account);
        var ids = wanted.stream().map(QuestionVersion::questionId).toList();
        var questions = pool(subject).stream()
                .filter(question -> ids.contains(question.questionId()))
                .sorted(Comparator.comparingInt(question -> ids.indexOf(question.questionId())))
                .limit(PracticeSettings.MOST)
                .toList();
        return newRuns.begin(account, Wish.picked(subject, telling), questions);
    }

    /// The run to go on with: of the daily ten there is one a day, and what is for reading is always opened anew.
    private Optional<Run> before(UUID account, Wish wish) {
        if (wish.telling() == Telling.SHOWN) {
            return Optional.empty();
        }
        return wish.source() == Source.DAILY ? runs.of(account, wish) : runs.unfinished(account, wish);
    }

    /// Today's ten.
    ///
    /// @throws Refusal as [#start]
    @Transactional
    public UUID startDaily(String subject) {
        return start(Wish.daily(subject, day()));
    }

    /// Another run of the same kind as one that is done. Of the daily and the first ten there is only one: then random
    /// questions.
    ///
    /// @throws Refusal as [#start], or where the run is another person's
    @Transactional
    public UUID again(UUID run) {
        var wish = runs.find(run)
                .filter(found -> found.account().equals(account()))
                .orElseThrow(() -> new Refusal("practice.run.unknown"))
                .wish();
        var isOnce = Set.of(Source.DAILY, Source.TRIAL, Source.PICKED).contains(wish.source());
        return start(isOnce ? Wish.random(wish.subject(), Telling.AT_ONCE) : wish);
    }

    /// Goes on in one tap: with what was left in the middle, else with the plan, else at random.
    ///
    /// @throws Refusal as [#start]
    @Transactional
    public UUID goOn() {
        var left = runs.lastUnfinished(account(), day());
        return left.map(Run::id).orElseGet(() -> {
            var next = today().stream().filter(task -> !task.isDone()).findFirst();
            return start(
                    next.map(Task::wish).orElseGet(() -> Wish.random(subject().id(), Telling.AT_ONCE)));
        });
    }

    /// Today's plan in the subject practised last.
    public List<Task> today() {
        var subject = subject().id();
        return TodaysPlan.of(
                subject,
                overview(subject),
                weakAtFirst(subject),
                daily(subject),
                day(),
                settings().runSize());
    }

    /// The chapters in which one of the ten answers before there was an account was not right.
    private Set<Integer> weakAtFirst(String subject) {
        return runs.of(account(), Wish.trial(subject)).stream()
                .flatMap(run -> settlements.settled(run.attempt()).stream())
                .filter(slot -> !slot.right())
                .map(slot -> slot.question().chapter())
                .collect(Collectors.toSet());
    }

    /// How long the person wants to learn on a day; empty where they have not said so.
    public OptionalInt minutesADay() {
        return candidacies.mine().stream().mapToInt(Candidacy::dailyMinutes).findFirst();
    }

    private Subject subject() {
        return lastOf(subjects());
    }

    public Optional<Progress> daily(String subject) {
        return runs.of(account(), Wish.daily(subject, day())).map(this::progress);
    }

    public Overview overview(String subject) {
        var account = account();
        return Overview.of(selection.current(account, subject, examYear()), records.of(account, subject), day());
    }

    List<QuestionVersion> pool(String subject) {
        return selection.pool(account(), subject, examYear());
    }

    public Diary diary() {
        return Diary.of(records.days(account()), day());
    }

    /// What one practises first: marked by machine, still needed where that is known, of one's level.
    public List<Subject> subjects() {
        var needed = candidacies.standing().map(Standing::needed).orElseGet(programme::subjects);
        var objective = needed.stream().filter(Subject::objective).toList();
        return objective.isEmpty()
                ? programme.subjects().stream().filter(Subject::objective).toList()
                : objective;
    }

    /// Those a person still needs that are answered in writing: they are sat as mock exams, not practised question by
    /// question.
    public List<Subject> writtenSubjects() {
        return candidacies.standing().map(Standing::needed).stream()
                .flatMap(needed -> needed.stream())
                .filter(subject ->
                        !subject.objective() && !subject.paper().sections().isEmpty())
                .toList();
    }

    /// What was practised last where it is among these, else the first.
    ///
    /// @param offered not empty
    public Subject lastOf(List<Subject> offered) {
        var last = settings().subject();
        return offered.stream()
                .filter(subject -> last.equals(Optional.of(subject.id())))
                .findFirst()
                .orElseGet(offered::getFirst);
    }

    public PracticeSettings settings() {
        return settings.of(account());
    }

    @Transactional
    public void change(PracticeSettings wanted) {
        var account = account();
        consents.require(account);
        settings.write(account, wanted);
    }

    private Progress progress(Run run) {
        var total = engine.size(run.attempt());
        var done = run.wish().telling() == Telling.AT_END
                ? engine.progress(run.attempt(), run.lease()).states().size()
                : settlements.settled(run.attempt()).size();
        return new Progress(run, done, total);
    }

    private UUID begin(UUID account, Wish wish) {
        var size = wish.telling() == Telling.SHOWN
                ? PracticeSettings.MOST
                : settings.of(account).runSize();
        return newRuns.begin(account, wish, size, examYear());
    }

    int examYear() {
        return targetYear.of(account());
    }

    private LocalDate day() {
        return Days.of(clock.instant());
    }

    private UUID account() {
        return current.require().account();
    }
}
