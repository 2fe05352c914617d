package org.zhishe.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhishe.attempts.MarkedBy;
import org.zhishe.identity.Grants;
import org.zhishe.identity.People;
import org.zhishe.identity.Role;
import org.zhishe.identity.SignedIn;
import org.zhishe.identity.UnitRef;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Token;

/// Who may mark what, and until when.
class MarkersTest extends MarkingScene {

    @Autowired
    Grants grants;

    @Test
    void theFirstWhoAcceptsALinkMarksAndNobodyElse() {
        var link = requests.askPerson(sitting, "王老师");
        var first = People.aCandidate(registration);
        People.signIn(first);
        assertThat(desk.invitation(link))
                .hasValueSatisfying(
                        asked -> assertThat(asked.task().candidate()).contains(candidate.displayName()));
        var task = desk.accept(link);
        assertThat(desk.count()).isEqualTo(1);
        People.signIn(People.aCandidate(registration));
        assertThat(desk.invitation(link)).isEmpty();
        assertRefused("marking.link", () -> desk.accept(link));
        assertRefused("marking.unknown", () -> desk.work(task));
        assertRefused("marking.unknown", () -> gives(task, 1, 0, "1"));
        assertRefused("marking.unknown", () -> desk.finish(task));
    }

    @Test
    void nobodyAcceptsTheirOwn() {
        var link = requests.askPerson(sitting, "我自己");
        assertRefused("marking.own", () -> desk.accept(link));
    }

    @Test
    void aNewLinkReplacesTheOldOne() {
        var old = requests.askPerson(sitting, "王老师");
        var task = requests.of(sitting).getFirst().task();
        var link = requests.newLink(task);
        People.signIn(People.aCandidate(registration));
        assertThat(desk.invitation(old)).isEmpty();
        assertThat(desk.accept(link)).isEqualTo(task);
        People.signIn(candidate);
        assertRefused("marking.changed", () -> requests.newLink(task));
    }

    @Test
    void whatIsTakenBackIsNobodysToMarkAndTheyAreToldWhy() {
        var marker = People.aCandidate(registration);
        var task = acceptedBy(marker);
        gives(task, 1, 0, "5");
        People.signIn(candidate);
        requests.withdraw(task);
        assertThat(requests.of(sitting)).isEmpty();
        People.signIn(marker);
        assertRefused("marking.is-withdrawn", () -> desk.work(task));
        assertRefused("marking.is-withdrawn", () -> gives(task, 1, 1, "2"));
        assertRefused("marking.is-withdrawn", () -> desk.finish(task));
        assertThat(desk.count()).isZero();
    }

    @Test
    void aLinkLeadsWhoAcceptedItBackToTheirWork() {
        var link = requests.askPerson(sitting, "王老师");
        assertThat(desk.invitation(link)).map(Invited::state).contains(Invited.State.OWN);
        People.signIn(People.aCandidate(registration));
        var task = desk.accept(link);
        assertThat(desk.invitation(link)).map(Invited::state).contains(Invited.State.TAKEN);
        assertRefused("marking.link", () -> desk.accept(link));
        decides(task);
        desk.finish(task);
        assertThat(desk.invitation(link)).map(Invited::state).contains(Invited.State.DONE);
        People.signIn(candidate);
        assertThat(desk.invitation(link)).isEmpty();
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneMarks() throws Exception {
        var link = requests.askPerson(sitting, "王老师");
        List<Callable<String>> both = new ArrayList<>();
        for (var person : List.of(People.aCandidate(registration), People.aCandidate(registration))) {
            both.add(() -> accepts(person, link));
        }
        List<String> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(both)) {
                outcomes.add(done.get());
            }
        }
        assertThat(outcomes).containsExactlyInAnyOrder("accepted", "marking.link");
    }

    private String accepts(SignedIn person, Token link) {
        People.signIn(person);
        try {
            desk.accept(link);
            return "accepted";
        } catch (Refusal refused) {
            return refused.key();
        }
    }

    @Test
    void whoIsNoLongerAnEditorMarksNothingMoreAsOne() {
        requests.askEditors(sitting);
        var task = requests.of(sitting).getFirst().task();
        var editor = anEditor();
        People.signIn(editor);
        desk.take(task);
        units.signInAdministrator();
        grants.end(editor.account(), Role.EDITOR, UnitRef.ROOT);
        People.signIn(editor);
        assertRefused("marking.unknown", () -> desk.work(task));
        assertRefused("marking.unknown", () -> gives(task, 1, 0, "5"));
    }

    @Test
    void whatIsDoneIsNotTakenBack() {
        var task = acceptedBy(People.aCandidate(registration));
        decides(task);
        desk.finish(task);
        assertRefused("marking.is-done", () -> desk.finish(task));
        People.signIn(candidate);
        assertRefused("marking.done", () -> requests.withdraw(task));
    }

    @Test
    void othersSeeNothingOfASittingAndAskNobodyForIt() {
        var link = requests.askPerson(sitting, "王老师");
        var task = requests.of(sitting).getFirst().task();
        People.signIn(People.aCandidate(registration));
        assertRefused("exams.sitting.unknown", () -> requests.of(sitting));
        assertRefused("exams.sitting.unknown", () -> requests.markMyself(sitting));
        assertRefused("exams.sitting.unknown", () -> requests.askEditors(sitting));
        assertRefused("exams.sitting.unknown", () -> requests.askPerson(sitting, "谁"));
        assertRefused("marking.unknown", () -> requests.withdraw(task));
        assertRefused("marking.unknown", () -> requests.newLink(task));
        assertThat(desk.invitation(link)).isPresent();
        assertThat(desk.invitation(Token.random())).isEmpty();
    }

    @Test
    void editorsOnlyTakeWhatEditorsAreAskedFor() {
        requests.askEditors(sitting);
        var task = requests.of(sitting).getFirst().task();
        People.signIn(People.aCandidate(registration));
        assertThat(desk.waiting()).isEmpty();
        assertRefused("marking.unknown", () -> desk.take(task));
        var named = named();
        People.signIn(anEditor());
        assertRefused("marking.unknown", () -> desk.take(named));
    }

    @Test
    void whatAnEditorPutsBackAnotherOneTakes() {
        requests.askEditors(sitting);
        var task = requests.of(sitting).getFirst().task();
        People.signIn(anEditor());
        desk.take(task);
        assertRefused("marking.changed", () -> desk.take(task));
        gives(task, 1, 0, "5");
        desk.putBack(task);
        People.signIn(anEditor());
        desk.take(task);
        assertThat(desk.work(task).undecided()).isEqualTo(4);
    }

    @Test
    void whoIsAskedInPersonCannotPutItBack() {
        var task = acceptedBy(People.aCandidate(registration));
        assertRefused("marking.not-yours", () -> desk.putBack(task));
    }

    @Test
    void onlySoManyPeopleAreAskedAtATime() {
        for (var number = 0; number < Requests.MOST_PEOPLE; number++) {
            requests.askPerson(sitting, "老师");
        }
        assertRefused("marking.too-many", () -> requests.askPerson(sitting, "老师"));
        assertRefused("marking.called", () -> requests.askPerson(sitting, "  "));
        assertThat(requests.of(sitting))
                .hasSize(Requests.MOST_PEOPLE)
                .allMatch(each -> each.kind() == MarkedBy.NAMED && each.called().equals("老师"));
    }

    private UUID named() {
        People.signIn(candidate);
        requests.askPerson(sitting, "王老师");
        return requests.of(sitting).getLast().task();
    }
}
