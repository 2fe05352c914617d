package org.zhishe.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.zhishe.Tables;
import org.zhishe.TestBank;
import org.zhishe.attempts.Entry;
import org.zhishe.candidacy.Candidacies;
import org.zhishe.candidacy.Candidacy;
import org.zhishe.candidacy.Pass;
import org.zhishe.corrections.FaultKind;
import org.zhishe.exams.DrawnPapers;
import org.zhishe.exams.ExamRoom;
import org.zhishe.exams.Invigilator;
import org.zhishe.exams.Mode;
import org.zhishe.exams.Opening;
import org.zhishe.exams.SittingPass;
import org.zhishe.identity.EmailAddresses;
import org.zhishe.identity.Grants;
import org.zhishe.identity.Inviting;
import org.zhishe.identity.Joining;
import org.zhishe.identity.People;
import org.zhishe.identity.Recovery;
import org.zhishe.identity.Registration;
import org.zhishe.identity.ResetCodes;
import org.zhishe.identity.Role;
import org.zhishe.identity.SignedIn;
import org.zhishe.identity.TestPost;
import org.zhishe.identity.UnitFixture;
import org.zhishe.identity.UnitRef;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Token;
import org.zhishe.marking.MarkingDesk;
import org.zhishe.marking.Requests;
import org.zhishe.practice.Practice;
import org.zhishe.practice.PracticeRoom;

/// Someone who did everything one can do here: was invited and joined, came to run the unit, invited others and let
/// them back in, holds every kind of code, handed a paper in, and left one paused and a drawn one open; has said what
/// exam it is for.
@Component
final class DidEverything {

    private static final String PAPER = "jc-paper-1";
    private static final String SUBJECT = "junior-comprehensive";

    /// What this person left behind.
    record Traces(SignedIn person, UnitRef unit, Opening handedIn, Opening paused, Opening drawn) {}

    private final Registration registration;
    private final UnitFixture units;
    private final Inviting inviting;
    private final Joining joining;
    private final Grants grants;
    private final ResetCodes resetCodes;
    private final Recovery recovery;
    private final EmailAddresses addresses;
    private final Consents consents;
    private final Candidacies candidacies;
    private final ExamRoom room;
    private final DrawnPapers papers;
    private final Invigilator invigilator;
    private final Practice practice;
    private final PracticeRoom practiceRoom;
    private final Requests requests;
    private final MarkingDesk desk;
    private final Tables tables;
    private final TestPost post;

    DidEverything(
            Registration registration,
            UnitFixture units,
            Inviting inviting,
            Joining joining,
            Grants grants,
            ResetCodes resetCodes,
            Recovery recovery,
            EmailAddresses addresses,
            Consents consents,
            Candidacies candidacies,
            ExamRoom room,
            DrawnPapers papers,
            Invigilator invigilator,
            Practice practice,
            PracticeRoom practiceRoom,
            Requests requests,
            MarkingDesk desk,
            Tables tables,
            TestPost post) {
        this.registration = registration;
        this.units = units;
        this.inviting = inviting;
        this.joining = joining;
        this.grants = grants;
        this.resetCodes = resetCodes;
        this.recovery = recovery;
        this.addresses = addresses;
        this.consents = consents;
        this.candidacies = candidacies;
        this.room = room;
        this.papers = papers;
        this.invigilator = invigilator;
        this.practice = practice;
        this.practiceRoom = practiceRoom;
        this.requests = requests;
        this.desk = desk;
        this.tables = tables;
        this.post = post;
    }

    /// Signs them in on this thread.
    Traces signIn() {
        var community = units.aDistrictWithACommunity().getLast();
        var invitation = inviting.invite(community.id(), Role.CANDIDATE, "林晓梅").getFirst();
        var newcomer = People.aCandidate(registration);
        People.signIn(newcomer);
        joining.join(invitation.code());
        var person = comesToRunIt(newcomer, community);
        People.signIn(person);
        looksAfterOthers(community);
        keepsWaysBackInAndPlans(person);
        return sits(person, community);
    }

    private SignedIn comesToRunIt(SignedIn newcomer, UnitRef community) {
        units.signInAdministrator();
        grants.give(newcomer.account(), Role.COORDINATOR, community.id());
        resetCodes.issue(newcomer.account());
        return units.again(newcomer.account());
    }

    private void looksAfterOthers(UnitRef community) {
        var taken = inviting.invite(community.id(), Role.CANDIDATE, "韩冬\n马丽").getFirst();
        var other = People.aCandidate(registration);
        var person = SecurityContextHolder.getContext();
        People.signIn(other);
        joining.join(taken.code());
        SecurityContextHolder.setContext(person);
        resetCodes.issue(other.account());
    }

    private void keepsWaysBackInAndPlans(SignedIn person) {
        var address = person.userName() + "@example.cn";
        recovery.newRecoveryCode(People.PASSWORD);
        addresses.propose(People.PASSWORD, address);
        addresses.confirm(post.codeSentTo(address));
        consents.give(person.account(), Purpose.UNIT_INSIGHT);
        candidacies.prepareFor(new Candidacy("junior", 2027, 20, Set.of(new Pass(SUBJECT, 2026))));
    }

    private Traces sits(SignedIn person, UnitRef community) {
        var handedIn = room.start(person.account(), PAPER, Mode.FREE);
        invigilator.save(pass(handedIn), List.of(entry(1, "A"), entry(2, "B")));
        invigilator.submit(pass(handedIn), Map.of());
        var paused = room.start(person.account(), PAPER, Mode.FREE);
        invigilator.save(pass(paused), List.of(entry(1, "C")));
        invigilator.pause(pass(paused));
        var drawn = papers.start(person.account(), SUBJECT, Mode.FREE);
        practises(person);
        marks(person);
        return new Traces(person, community, handedIn, paused, drawn);
    }

    /// Wrote a paper and has it marked, and marks another's.
    private void marks(SignedIn person) {
        requests.markMyself(handsInWritten(person));
        var other = People.aCandidate(registration);
        People.signIn(other);
        var link = requests.askPerson(handsInWritten(other), "王老师");
        People.signIn(person);
        desk.accept(link);
    }

    private UUID handsInWritten(SignedIn person) {
        var opening = room.start(person.account(), TestBank.WRITTEN_PAPER, Mode.FREE);
        invigilator.save(pass(opening), List.of(new Entry(1, 1, List.of(), "我的分析。", false, List.of(), 1_000)));
        invigilator.submit(pass(opening), Map.of());
        return opening.sitting();
    }

    private void practises(SignedIn person) {
        var opened = practiceRoom.open(person.account(), practice.startDaily(SUBJECT));
        var pass = practiceRoom.admit(new Token(opened.token())).orElseThrow();
        practiceRoom.note(pass, 1, "别混");
        practiceRoom.report(pass, 1, FaultKind.KEY, "应选 B");
        tables.update( // as if they had been an editor once
                "update corrections_report set reply = '核对过', replied_by = account, replied_at = reported_at"
                        + " where account = ?",
                Ids.bytes(person.account()));
        practiceRoom.answer(pass, List.of(entry(1, "A")));
        revisedAndWasRegraded(person);
    }

    /// As if they had changed a question as an editor, reviewed another's change, and been marked anew.
    private void revisedAndWasRegraded(SignedIn person) {
        var account = Ids.bytes(person.account());
        tables.update(
                "insert into corrections_revision (id, question_id, base_version, wording, regrade, reason, proposed_by,"
                        + " proposed_at, state, reviewed_by, reviewed_at, note, version)"
                        + " select ?, question_id, version_id, ?, 'NONE', '更正', ?, reported_at, 'PUBLISHED', ?, reported_at,"
                        + " '', 0 from corrections_report where account = ?",
                Ids.bytes(Ids.next()),
                "{\"stem\":\"\",\"options\":[],\"key\":[],\"explanation\":\"\"}",
                account,
                account,
                account);
        tables.update(
                "insert into corrections_notice (id, account, attempt_id, version_id, purpose, slot, shown, score_before,"
                        + " score_after, reason, noticed_at, is_read) select ?, account, ?, version_id, 'PRACTICE', 1, 'A', 0, 1,"
                        + " '更正', reported_at, false from corrections_report where account = ?",
                Ids.bytes(Ids.next()),
                Ids.bytes(Ids.next()),
                account);
    }

    private SittingPass pass(Opening opening) {
        return invigilator.admit(new Token(opening.token())).orElseThrow();
    }

    private static Entry entry(int slot, String letter) {
        return new Entry(slot, slot, List.of(letter), false, List.of(), 1_000);
    }
}
