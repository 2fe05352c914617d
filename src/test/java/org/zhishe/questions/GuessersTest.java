package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuessersTest {

    @Test
    void theLongestOptionIsTakenAndTiesAreDrawn() {
        assertThat(Guessers.longest(List.of(question("A", "最长的一个选项", "短", "短", "短"))))
                .isEqualTo(100);
        assertThat(Guessers.longest(List.of(question("B", "最长的一个选项", "短", "短", "短"))))
                .isZero();
        assertThat(Guessers.longest(List.of(question("A", "一样", "一样", "一样", "一样"))))
                .isEqualTo(25);
        assertThat(Guessers.longest(List.of(question("A", "两个长的", "也是长的", "短", "短"))))
                .isEqualTo(50);
    }

    @Test
    void wordsThatAreTooStrongGiveTheOthersAway() {
        var question = question("D", "必须全部公开", "一律不公开", "所有人都到场", "按需要公开");
        assertThat(Guessers.mildest(List.of(question), List.of("必须", "全部", "一律", "所有")))
                .isEqualTo(100);
    }

    @Test
    void theOptionThatRepeatsTheStemIsTaken() {
        var question = new SingleChoice("甲乙丙丁", options("甲乙", "丙", "戊", "己"), Set.of("A"), "");
        assertThat(Guessers.echo(List.of(question))).isEqualTo(100);
    }

    @Test
    void aKeyThatIsAsLongAsAnotherIsNotTheLongest() {
        var tied = question("A", "一样长的", "也一样长", "短", "短");
        var alone = question("A", "最长的一个", "短", "短", "短");
        assertThat(Guessers.keyIsLongest(List.of(tied, alone))).isEqualTo(50);
    }

    private static SingleChoice question(String key, String a, String b, String c, String d) {
        return new SingleChoice("题", options(a, b, c, d), Set.of(key), "");
    }

    private static List<Option> options(String a, String b, String c, String d) {
        return List.of(new Option("A", a), new Option("B", b), new Option("C", c), new Option("D", d));
    }
}
