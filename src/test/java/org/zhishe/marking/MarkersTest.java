package org.zhishe.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhishe.attempts.MarkedBy;
import org.zhishe.identity.People;
import org.zhishe.kernel.Token;

/// Who may mark what, and until when.
class MarkersTest extends MarkingScene {

    @Test
    void theFirstWhoAcceptsALinkMarksAndNobodyElse() {
        var link = requests.askPerson(sitting, "王老师");
        var first = People.aCandidate(registration);
        People.signIn(first);
        assertThat(desk.invitation(link))
                .hasValueSatisfying(asked -> assertThat(asked.candidate()).contains(candidate.displayName()));
        var task = desk.accept(link);
        assertThat(desk.count()).isEqualTo(1);
        People.signIn(People.aCandidate(registration));
        assertThat(desk.invitation(link)).isEmpty();
        assertRefused("marking.link", () -> desk.accept(link));
        assertRefused("marking.unknown", () -> desk.work(task));
        assertRefused("marking.unknown", () -> desk.keep(task, 1, 0, given("1", "")));
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
    void whatIsTakenBackIsNobodysToMark() {
        var task = acceptedBy(People.aCandidate(registration));
        var marker = task;
        People.signIn(candidate);
        requests.withdraw(task);
        assertThat(requests.of(sitting)).isEmpty();
        assertRefused("marking.unknown", () -> desk.work(marker));
    }

    @Test
    void whatIsDoneIsNotTakenBack() {
        var task = acceptedBy(People.aCandidate(registration));
        decides(task);
        desk.finish(task);
        assertRefused("marking.unknown", () -> desk.finish(task));
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
        desk.keep(task, 1, 0, given("5", "先评一点"));
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
