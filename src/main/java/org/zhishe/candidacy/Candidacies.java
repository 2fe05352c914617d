package org.zhishe.candidacy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.kernel.Refusal;
import org.zhishe.privacy.Consents;
import org.zhishe.syllabus.Programme;

/// What people prepare for. Everyone sees and changes their own.
@Service
@Transactional(readOnly = true)
public class Candidacies {

    private final Candidates candidates;
    private final Consents consents;
    private final CurrentAccount current;
    private final Programme programme;

    Candidacies(Candidates candidates, Consents consents, CurrentAccount current, Programme programme) {
        this.candidates = candidates;
        this.consents = consents;
        this.current = current;
        this.programme = programme;
    }

    /// Empty until the person has said so.
    public Optional<Candidacy> mine() {
        return of(current.require().account());
    }

    public Optional<Candidacy> of(UUID account) {
        return candidates.findById(account).map(Candidate::candidacy);
    }

    /// What is passed and what is still needed, for the person signed in.
    public Optional<Standing> standing() {
        return mine().filter(this::isKnown).map(candidacy -> Standing.of(candidacy, programme));
    }

    /// The person signed in prepares for this from now on.
    ///
    /// @throws Refusal if there is no such level or exam year, or a pass is of another level or of a later exam
    @Transactional
    public void prepareFor(Candidacy wanted) {
        if (!isKnown(wanted)) {
            throw new Refusal("candidacy.unknown");
        }
        wanted.passes().forEach(pass -> require(pass, wanted));
        var account = current.require().account();
        consents.require(account);
        var candidate = candidates.findById(account).orElseGet(() -> new Candidate(account));
        candidate.prepareFor(wanted);
        try {
            candidates.saveAndFlush(candidate);
        } catch (DataIntegrityViolationException doubleClick) {
            throw new Refusal("candidacy.twice");
        }
    }

    private boolean isKnown(Candidacy candidacy) {
        return programme.levels().stream().anyMatch(level -> level.id().equals(candidacy.level()))
                && programme.findExamYear(candidacy.examYear()).isPresent();
    }

    private void require(Pass pass, Candidacy wanted) {
        var subject = programme.findSubject(pass.subject());
        if (subject.filter(each -> each.level().equals(wanted.level())).isEmpty()
                || pass.examYear() >= wanted.examYear()) {
            throw new Refusal("candidacy.pass");
        }
    }
}
