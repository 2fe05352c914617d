package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void sharedRunsOfThreeAreCountedAgainstAll() {
        assertThat(percent("一二三四", "一二三四")).isEqualTo(100);
        assertThat(percent("一二三四", "五六七八")).isZero();
        assertThat(percent("一二三四", "一二三五")).as("one of three").isEqualTo(33);
        assertThat(percent("一 二\n三四", "一二三四"))
                .as("white space counts for nothing")
                .isEqualTo(100);
    }

    private static int percent(String one, String other) {
        return Likeness.of(one).percent(Likeness.of(other));
    }
}
