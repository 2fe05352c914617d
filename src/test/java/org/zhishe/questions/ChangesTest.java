package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhishe.questions.Change.Kind;
import org.zhishe.questions.Change.Piece;

class ChangesTest {

    private static final Wording OLD = wording("情况紧急的，应当在（　）内作出裁定。", "12 小时", "A", "{A} 对。");

    @Test
    void whatIsTheSameChangesNothing() {
        assertThat(Changes.between(OLD, OLD)).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsMarked() {
        var newer = wording("情况紧急的，受理后应当在（　）内作出裁定。", "12 小时", "A", "{A} 对。");
        assertThat(Changes.between(OLD, newer)).singleElement().satisfies(change -> {
            assertThat(change.part()).isEqualTo("stem");
            assertThat(change.pieces())
                    .containsExactly(
                            new Piece(Kind.BOTH, "情况紧急的，"),
                            new Piece(Kind.NEW, "受理后"),
                            new Piece(Kind.BOTH, "应当在（　）内作出裁定。"));
        });
    }

    @Test
    void partsComeInTheOrderOfAQuestion() {
        var newer = wording("换了一道题干", "24 小时", "B", "{B} 对。");
        assertThat(Changes.between(OLD, newer))
                .extracting(Change::part)
                .containsExactly("stem", "A", "key", "explanation");
    }

    @Test
    void scrapsBetweenChangesAreNoHelp() {
        var changes = Changes.between(wording("甲一二乙", "x", "A", "e"), wording("丙一二丁", "x", "A", "e"));
        assertThat(changes.getFirst().pieces())
                .containsExactly(new Piece(Kind.OLD, "甲一二乙"), new Piece(Kind.NEW, "丙一二丁"));
    }

    @Test
    void bothTextsCanBeReadFromThePieces() {
        var older = "社区工作者入户走访，居民说自己身上有伤。";
        var newer = "社区社会工作者走访时，居民说今晚可能再次挨打。";
        var pieces = Changes.between(wording(older, "x", "A", "e"), wording(newer, "x", "A", "e"))
                .getFirst()
                .pieces();
        assertThat(text(pieces, Kind.NEW)).isEqualTo(older);
        assertThat(text(pieces, Kind.OLD)).isEqualTo(newer);
    }

    private static String text(List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static Wording wording(String stem, String first, String key, String explanation) {
        return new Wording(stem, List.of(new Option("A", first), new Option("B", "b")), Set.of(key), explanation);
    }
}
