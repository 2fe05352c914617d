package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodeTest {

    @Test
    void aCodeStandsInGroupsOfFourWithoutLookAlikes() {
        for (var i = 0; i < 200; i++) {
            assertThat(OneTimeCode.random().grouped())
                    .matches("([2-9A-Z]{4}-){4}[2-9A-Z]{4}")
                    .doesNotContainPattern("[01OIL]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcd-efgh-jkmn-pqrs-tuvw",
                "  ABCD EFGH JKMN PQRS TUVW ",
                "ABCDEFGHJKMNPQRSTUVW",
                "ABCD—EFGH－JKMN–PQRS　TUVW",
                "ＡＢＣＤefghjkmnpqrstuvw"
            })
    void caseBlanksAndHyphensDoNotMatter(String typed) {
        assertThat(OneTimeCode.read(typed)).contains(new OneTimeCode("ABCDEFGHJKMNPQRSTUVW"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ABCD", "0BCD-EFGH-JKMN-PQRS-TUVW", "ABCD-EFGH-JKMN-PQRS-TUVWX", "一二三四五六七八九十一二三四五六七八九十"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(OneTimeCode.read(typed)).isEmpty();
        assertThat(OneTimeCode.read("A".repeat(1_000_000))).isEmpty();
    }

    @Test
    void aCodeIsNeverPrinted() {
        var code = OneTimeCode.random();
        assertThat(code.toString()).doesNotContain(code.text());
    }
}
