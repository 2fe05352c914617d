package org.zhishe.questions.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishe.kernel.Score;
import org.zhishe.syllabus.PaperStructure;
import org.zhishe.syllabus.PaperStructure.ChapterShare;
import org.zhishe.syllabus.PaperStructure.Section;
import org.zhishe.syllabus.QuestionKind;

class DrawTest {

    private static final Instant YESTERDAY = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void aPaperHasOfEachChapterWhatTheBlueprintSays() {
        var structure = structure(2, new ChapterShare(1, 3, 1), new ChapterShare(2, 2, 2));
        var pool = pool(2, 4, 5);
        for (var seed = 0; seed < 200; seed++) {
            var drawn = questions(Draw.paper(structure, pool, seed), pool);
            assertThat(drawn).doesNotHaveDuplicates().hasSize(8);
            assertThat(count(drawn, 1, QuestionKind.SINGLE)).isEqualTo(3);
            assertThat(count(drawn, 1, QuestionKind.MULTIPLE)).isEqualTo(1);
            assertThat(count(drawn, 2, QuestionKind.SINGLE)).isEqualTo(2);
            assertThat(count(drawn, 2, QuestionKind.MULTIPLE)).isEqualTo(2);
            assertThat(timesOfPoints(drawn).values()).allMatch(times -> times <= 2);
            assertThat(drawn).extracting(Drawable::kind).isSorted();
        }
    }

    @Test
    void theSeedReproducesThePaperWhateverTheOrderOfThePool() {
        var structure = structure(2, new ChapterShare(1, 3, 1), new ChapterShare(2, 2, 2));
        var pool = pool(2, 4, 5);
        var shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(Draw.paper(structure, shuffled, 42)).isEqualTo(Draw.paper(structure, pool, 42));
        assertThat(Draw.paper(structure, pool, 42).questions())
                .isNotEqualTo(Draw.paper(structure, pool, 43).questions());
    }

    /// Written down once: a change of the algorithm must not change papers people have numbers of.
    @Test
    void aSeedGivesTheSamePaperForEver() {
        var structure = structure(1, new ChapterShare(1, 2, 1));
        assertThat(Draw.paper(structure, pool(1, 3, 3), 2027).questions()).containsExactly(GOLDEN);
    }

    private static final String[] GOLDEN = {"s1.1.3", "s1.3.2", "m1.2.2"};

    @Test
    void questionsSeenLatelyAreAvoidedWhereOthersAreThere() {
        var structure = structure(9, new ChapterShare(1, 2, 0));
        var pool = List.of(
                single("a", "p", YESTERDAY),
                single("b", "p", Drawable.NEVER),
                single("c", "p", YESTERDAY.minusSeconds(9)),
                single("d", "p", Drawable.NEVER));
        for (var seed = 0; seed < 50; seed++) {
            assertThat(Draw.paper(structure, pool, seed).questions()).containsExactlyInAnyOrder("b", "d");
        }
        var three = structure(9, new ChapterShare(1, 3, 0));
        assertThat(Draw.paper(three, pool, 7).questions()).containsExactlyInAnyOrder("b", "c", "d");
    }

    @Test
    void anEarlyChoiceGivesWayWhereItWouldBlockALaterOne() {
        var structure = structure(1, new ChapterShare(1, 1, 1));
        var pool = List.of(
                single("s1", "p", Drawable.NEVER),
                single("s2", "q", YESTERDAY),
                new Drawable("m1", 1, QuestionKind.MULTIPLE, "p", Drawable.NEVER));
        assertThat(Draw.paper(structure, pool, 3).questions()).containsExactly("s2", "m1");
    }

    @Test
    void aShortageIsNamed() {
        var structure = structure(2, new ChapterShare(1, 5, 1), new ChapterShare(2, 1, 0));
        var pool = List.of(
                single("a", "p", Drawable.NEVER),
                single("b", "p", Drawable.NEVER),
                single("c", "p", Drawable.NEVER),
                single("d", "q", Drawable.NEVER));
        var outcome = Draw.paper(structure, pool, 1);
        assertThat(outcome.questions()).isEmpty();
        assertThat(outcome.shortages())
                .containsExactly(
                        new Shortage(1, QuestionKind.SINGLE, 5, 3),
                        new Shortage(1, QuestionKind.MULTIPLE, 1, 0),
                        new Shortage(2, QuestionKind.SINGLE, 1, 0));
    }

    /// Small pools by lot, against every way of choosing there is.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatCanBeDrawnIsDrawn(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 60; round++) {
            var pool = randomPool(random);
            var share = new ChapterShare(1, 1 + random.nextInt(3), random.nextInt(3));
            var most = 1 + random.nextInt(2);
            var drawn =
                    Draw.paper(structure(most, share), pool, round).shortages().isEmpty();
            assertThat(drawn).as("%s %s %s", share, most, pool).isEqualTo(isPossible(pool, share, most));
        }
    }

    private static List<Drawable> randomPool(Random random) {
        return IntStream.range(0, 6)
                .mapToObj(index -> new Drawable(
                        "q" + index,
                        1,
                        random.nextBoolean() ? QuestionKind.SINGLE : QuestionKind.MULTIPLE,
                        "p" + random.nextInt(3),
                        Drawable.NEVER))
                .toList();
    }

    private static boolean isPossible(List<Drawable> pool, ChapterShare share, int most) {
        return IntStream.range(0, 1 << pool.size())
                .mapToObj(bits -> IntStream.range(0, pool.size())
                        .filter(index -> (bits >> index & 1) == 1)
                        .mapToObj(pool::get)
                        .toList())
                .anyMatch(some -> count(some, 1, QuestionKind.SINGLE) == share.single()
                        && count(some, 1, QuestionKind.MULTIPLE) == share.multiple()
                        && timesOfPoints(some).values().stream().allMatch(times -> times <= most));
    }

    private static PaperStructure structure(int mostPerPoint, ChapterShare... shares) {
        var one = Score.of(1);
        return new PaperStructure(
                120,
                one,
                one,
                List.of(new Section(QuestionKind.SINGLE, 1, one, one), new Section(QuestionKind.MULTIPLE, 1, one, one)),
                List.of(shares),
                mostPerPoint,
                true);
    }

    /// For every chapter and point that many questions of either kind.
    private static List<Drawable> pool(int chapters, int points, int each) {
        List<Drawable> pool = new ArrayList<>();
        for (var chapter = 1; chapter <= chapters; chapter++) {
            for (var point = 1; point <= points; point++) {
                for (var number = 1; number <= each; number++) {
                    var name = chapter + "." + point + "." + number;
                    var on = "p" + chapter + "." + point;
                    pool.add(new Drawable("s" + name, chapter, QuestionKind.SINGLE, on, Drawable.NEVER));
                    pool.add(new Drawable("m" + name, chapter, QuestionKind.MULTIPLE, on, Drawable.NEVER));
                }
            }
        }
        return pool;
    }

    private static Drawable single(String id, String point, Instant lastSeen) {
        return new Drawable(id, 1, QuestionKind.SINGLE, point, lastSeen);
    }

    private static List<Drawable> questions(Draw.Outcome outcome, List<Drawable> pool) {
        var byId = pool.stream().collect(Collectors.toMap(Drawable::id, Function.identity()));
        return outcome.questions().stream().map(byId::get).toList();
    }

    private static long count(List<Drawable> drawn, int chapter, QuestionKind kind) {
        return drawn.stream()
                .filter(question -> question.chapter() == chapter && question.kind() == kind)
                .count();
    }

    private static Map<String, Long> timesOfPoints(List<Drawable> drawn) {
        return drawn.stream().collect(Collectors.groupingBy(Drawable::point, Collectors.counting()));
    }
}
