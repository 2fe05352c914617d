package org.zhishe.corrections;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.audit.Act;
import org.zhishe.audit.AuditTrail;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.kernel.Refusal;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.Editing;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionStatus;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.Ruling;
import org.zhishe.questions.Rulings;
import org.zhishe.questions.Wording;

/// New versions of questions: one editor proposes, another one publishes. Marks that rest on a wrong key are given
/// anew.
@Service
@Transactional(readOnly = true)
@PreAuthorize(Corrections.EDITOR)
public class Revisions {

    private final RevisionRows rows;
    private final Corrections corrections;
    private final QuestionBank bank;
    private final Editing editing;
    private final Rulings rulings;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final CurrentAccount current;
    private final Clock clock;

    Revisions(
            RevisionRows rows,
            Corrections corrections,
            QuestionBank bank,
            Editing editing,
            Rulings rulings,
            AuditTrail trail,
            ApplicationEventPublisher events,
            CurrentAccount current,
            Clock clock) {
        this.rows = rows;
        this.corrections = corrections;
        this.bank = bank;
        this.editing = editing;
        this.rulings = rulings;
        this.trail = trail;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /// What waits for a review, the one that waits longest first.
    public List<ProposedVersion> waiting() {
        return rows.findByWaitsForIsNotNullOrderByProposedAt().stream()
                .map(Revision::proposed)
                .toList();
    }

    /// What waits for a review of a question.
    public Optional<ProposedVersion> waiting(String question) {
        return rows.findByWaitsFor(question).map(Revision::proposed);
    }

    /// What was ever proposed for a question, the newest first.
    public List<ProposedVersion> of(String question) {
        return rows.findByQuestionIdOrderByProposedAtDesc(question).stream()
                .map(Revision::proposed)
                .toList();
    }

    /// Proposes a new version.
    ///
    /// @param reason what was wrong, for everyone it concerns
    /// @throws Refusal where the bank's rules speak against it, it changes nothing, another waits already, or marks
    ///                 are to follow a key that stays
    @Transactional
    public void propose(UUID base, Wording wording, Regrade regrade, String reason) {
        var words = Corrections.words(reason, true);
        var version = bank.version(base);
        var written = Wording.of(choice(version));
        var isSame = written.equals(wording) && isPublished(version);
        if (isSame && regrade != Regrade.EVERYONE) {
            throw new Refusal("questions.edit.same");
        }
        if (!editing.faults(version, wording).isEmpty()) {
            throw new Refusal("questions.edit.faulty");
        }
        if (regrade == Regrade.NEW_KEY && written.key().equals(wording.key())) {
            throw new Refusal("corrections.revision.same-key");
        }
        var editor = current.require().account();
        try {
            rows.saveAndFlush(new Revision(version, wording, regrade, words, editor, clock.instant()));
        } catch (DataIntegrityViolationException another) {
            throw new Refusal("corrections.revision.waits");
        }
    }

    /// Takes one's own proposal back.
    ///
    /// @throws Refusal if it waits no longer, or is another editor's
    @Transactional
    public void takeBack(UUID id) {
        save(find(id), revision -> revision.takeBack(current.require().account()));
    }

    /// Sends another editor's proposal back.
    ///
    /// @param note what is to be better
    /// @throws Refusal if it waits no longer, or is one's own
    @Transactional
    public void sendBack(UUID id, String note) {
        var words = Corrections.words(note, true);
        save(find(id), revision -> review(revision, RevisionState.SENT_BACK, words));
    }

    /// Publishes another editor's proposal. Whoever reported the question is answered; where a key was wrong, the
    /// answers it was marked by are marked anew soon after.
    ///
    /// @throws Refusal if it waits no longer, is one's own, or the question has changed meanwhile
    @Transactional
    public void publish(UUID id) {
        var revision = find(id);
        save(revision, each -> review(each, RevisionState.PUBLISHED, ""));
        var base = bank.version(revision.base());
        var affected = affected(base);
        var isSame = Wording.of(choice(base)).equals(revision.wording()) && isPublished(base);
        var newer = isSame ? base : editing.publish(revision.base(), revision.wording());
        if (revision.regrade() != Regrade.NONE) {
            rule(revision, affected);
        }
        corrections.answerIfAny(revision.questionId(), revision.reason());
        record("corrections.published", newer.questionId(), newer.number());
    }

    /// Takes a question out of papers and practice to come.
    ///
    /// @param reason for whoever reported it
    /// @throws Refusal if the reason is empty or too long
    @Transactional
    public void withdraw(String question, String reason) {
        var words = Corrections.words(reason, true);
        editing.withdraw(question);
        corrections.answerIfAny(question, words);
        record(
                "corrections.withdrawn",
                question,
                editing.history(question).getFirst().number());
    }

    private void rule(Revision revision, List<UUID> affected) {
        var wording = revision.wording();
        var key = revision.regrade() == Regrade.EVERYONE ? Set.<String>of() : wording.key();
        var now = clock.instant();
        affected.forEach(
                version -> rulings.add(new Ruling(version, key, wording.explanation(), revision.reason(), now)));
        events.publishEvent(new KeyRuled(affected));
    }

    /// The version and the older ones that ask the same and are marked by the same key today. Where everybody got full
    /// marks, nobody loses them again.
    private List<UUID> affected(QuestionVersion base) {
        var wrong = choice(base);
        var key = markedBy(base);
        List<UUID> same = new ArrayList<>();
        for (var version : editing.history(base.questionId())) {
            if (version.body() instanceof ChoiceBody body
                    && body.stem().equals(wrong.stem())
                    && body.options().equals(wrong.options())
                    && !markedBy(version).isEmpty()
                    && markedBy(version).equals(key)) {
                same.add(version.id());
            }
        }
        return same;
    }

    /// Whether it is the version that is asked now.
    private boolean isPublished(QuestionVersion version) {
        var newest = editing.history(version.questionId()).getFirst();
        return newest.id().equals(version.id()) && newest.status() == QuestionStatus.PUBLISHED;
    }

    /// The letters answers to this version are marked by; empty where all of them are right.
    private Set<String> markedBy(QuestionVersion version) {
        return rulings.latest(version.id())
                .map(Ruling::key)
                .orElseGet(() -> choice(version).key());
    }

    private void record(String kind, String question, int number) {
        trail.record(Act.of(kind, current.require().account())
                .with("question", question)
                .with("number", number));
    }

    private void review(Revision revision, RevisionState outcome, String words) {
        revision.review(current.require().account(), outcome, words, clock.instant());
    }

    private void save(Revision revision, Consumer<Revision> change) {
        change.accept(revision);
        try {
            rows.saveAndFlush(revision);
        } catch (OptimisticLockingFailureException faster) {
            throw new Refusal("corrections.revision.over");
        }
    }

    private Revision find(UUID id) {
        return rows.findById(id).orElseThrow(() -> new Refusal("corrections.revision.over"));
    }

    private static ChoiceBody choice(QuestionVersion version) {
        if (version.body() instanceof ChoiceBody body) {
            return body;
        }
        throw new Refusal("questions.edit.written");
    }
}
