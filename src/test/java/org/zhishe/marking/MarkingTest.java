package org.zhishe.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;
import org.zhishe.TestBank;
import org.zhishe.attempts.MarkedBy;
import org.zhishe.attempts.MarkedRound;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.exams.Mode;
import org.zhishe.exams.SittingPass;
import org.zhishe.identity.People;
import org.zhishe.kernel.Score;
import org.zhishe.questions.Award;

class MarkingTest extends MarkingScene {

    @Test
    void whatIsWrittenHasNoScoreUntilAPersonHasMarkedIt() {
        assertThat(result().isMarked()).isFalse();
        assertThat(result().unmarked()).isEqualTo(2);
        assertThat(result().full()).isEqualTo(Score.of(100));
        assertThat(exams.history(candidate.account(), Pageable.unpaged())
                        .getContent()
                        .getFirst()
                        .total())
                .hasValueSatisfying(total -> assertThat(total.isFinal()).isFalse());
    }

    @Test
    void onesOwnMarksAgainstThePointsGiveAScore() {
        var task = requests.markMyself(sitting);
        decides(task);
        desk.finish(task);
        assertThat(result().isMarked()).isTrue();
        assertThat(result().score()).isEqualTo(Score.of(15));
        assertThat(result().rounds()).extracting(MarkedRound::by).containsExactly(MarkedBy.SUBMISSION, MarkedBy.SELF);
        assertThat(requests.news()).isEmpty();
    }

    @Test
    void theCandidateSeesTheMarksAndTheCommentOfEachPoint() {
        var task = requests.markMyself(sitting);
        decides(task);
        desk.finish(task);
        var first = result().slots().getFirst().written().orElseThrow();
        assertThat(first.text()).isEqualTo(FIRST);
        assertThat(first.awards()).containsExactly(new Award(Score.of(5), "材料里的依据没有写出来。"), new Award(Score.of(2), ""));
        assertThat(result().slots().get(2).written())
                .hasValueSatisfying(open -> assertThat(open.isAnswered()).isFalse());
    }

    @Test
    void aTaskBegunTwiceIsOneAndItsDecisionsStay() {
        var task = requests.markMyself(sitting);
        gives(task, 1, 0, "3.5");
        desk.comment(task, 1, 0, "半对");
        assertThat(requests.markMyself(sitting)).isEqualTo(task);
        var work = desk.work(task);
        assertThat(work.items()).hasSize(5);
        assertThat(work.undecided()).isEqualTo(3);
        assertThat(work.given()).isEqualTo(Score.of("3.5"));
        assertThat(work.items().getFirst().parts().getFirst().points().getFirst())
                .isEqualTo(new PointDraft(Score.of("3.5"), "半对"));
    }

    @Test
    void nothingIsFinishedWhileAPointIsUndecided() {
        var task = requests.markMyself(sitting);
        gives(task, 1, 0, "5");
        assertRefused("marking.undecided", () -> desk.finish(task));
        assertThat(result().isMarked()).isFalse();
    }

    @Test
    void marksGoByHalvesUpToThoseOfThePoint() {
        var task = requests.markMyself(sitting);
        for (var bad : List.of("10.5", "0.25", "100")) {
            assertRefused("marking.point", () -> gives(task, 1, 0, bad));
        }
        assertRefused("marking.point", () -> desk.comment(task, 1, 0, "长".repeat(501)));
        assertRefused("marking.unknown", () -> gives(task, 1, 2, "0"));
        assertRefused("marking.unknown", () -> gives(task, 3, 0, "0")); // nothing was written there
        assertThat(desk.work(task).undecided()).isEqualTo(4);
    }

    @Test
    void anEditorMarksWithoutLearningWhoseAnswersTheyAre() {
        requests.askEditors(sitting);
        assertRefused("marking.twice", () -> requests.askEditors(sitting));
        People.signIn(anEditor());
        var waiting = desk.waiting().stream()
                .filter(each -> each.title().equals(result().title()))
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(waiting.candidate()).isEmpty();
        desk.take(waiting.task());
        assertThat(desk.work(waiting.task()).candidate()).isEmpty();
        decides(waiting.task());
        desk.finish(waiting.task());
        People.signIn(candidate);
        assertThat(result().score()).isEqualTo(Score.of(15));
        assertThat(requests.news())
                .singleElement()
                .satisfies(news -> assertThat(news.kind()).isEqualTo(MarkedBy.EDITOR));
        requests.see(sitting);
        assertThat(requests.news()).isEmpty();
    }

    @Test
    void whatOthersGaveGoesBeforeOnesOwnMarks() {
        var own = requests.markMyself(sitting);
        decides(own);
        var task = acceptedBy(People.aCandidate(registration));
        assertThat(desk.work(task).given()).isEqualTo(Score.ZERO); // tells nothing of what others decided
        decides(task);
        gives(task, 1, 0, "10");
        desk.finish(task);
        People.signIn(candidate);
        assertRefused("attempts.marked-by-others", () -> desk.finish(own));
        assertRefused("marking.others-marked", () -> requests.markMyself(sitting));
        assertThat(result().score()).isEqualTo(Score.of(20));
    }

    @Test
    void ofTwoTabsNeitherTakesBackWhatTheOtherDecided() {
        var task = requests.markMyself(sitting);
        gives(task, 1, 0, "5");
        desk.comment(task, 1, 0, "另一个页面里写的");
        gives(task, 1, 1, "2");
        assertThat(desk.work(task).items().getFirst().parts().getFirst().points())
                .containsExactly(new PointDraft(Score.of(5), "另一个页面里写的"), new PointDraft(Score.of(2), ""));
    }

    @Test
    void whereNothingWasWrittenThereIsNobodyToAsk() {
        var opening = room.start(candidate.account(), TestBank.WRITTEN_PAPER, Mode.FREE);
        var pass = new SittingPass(opening.sitting(), opening.lease(), clock.instant());
        invigilator.save(pass, List.of(written(1, 1, " \u00A0\u3000")));
        invigilator.submit(pass, Map.of());
        assertRefused("marking.nothing", () -> requests.markMyself(opening.sitting()));
        assertRefused("marking.nothing", () -> requests.askEditors(opening.sitting()));
        assertThat(exams.result(candidate.account(), opening.sitting()).hasWriting())
                .isFalse();
    }

    @Test
    void anEarlierRoundStaysAsItWas() {
        var own = requests.markMyself(sitting);
        decides(own);
        desk.finish(own);
        var task = acceptedBy(People.aCandidate(registration));
        decides(task);
        gives(task, 1, 0, "0");
        desk.finish(task);
        assertThat(result().score()).isEqualTo(Score.of(10));
        var before = exams.result(candidate.account(), sitting, 2);
        assertThat(before.score()).isEqualTo(Score.of(15));
        assertThat(before.slots()).extracting(MarkedSlot::score).startsWith(Score.of(7), Score.of(8));
        assertThat(before.rounds()).hasSize(3);
        assertThat(before.isLatest()).isFalse();
        assertThat(result().isLatest()).isTrue();
    }
}
