package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishe.kernel.Refusal;

class UserNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"lin", "林晓梅", "lin.xiao-mei_2026", "  lin  ", "ｌｉｎ", "𠮷野家"})
    void lettersDigitsHanAndThreeSignsMakeAName(String typed) {
        assertThat(UserName.read(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "a b c", "lin@home", "<b>x</b>", "línea", "аdmin", "a\u200Bbc"})
    void anythingElseIsRefused(String typed) {
        assertThatThrownBy(() -> UserName.of(typed))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("identity.user-name.form");
    }

    @Test
    void fortyOneCharactersAreTooMany() {
        assertThat(UserName.read("a".repeat(40))).isPresent();
        assertThat(UserName.read("a".repeat(41))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Lin,lin", "ＬＩＮ,lin", "lin.MEI,LIN.mei"})
    void caseAndWidthMakeNoDifference(String one, String other) {
        assertThat(UserName.of(one).key()).isEqualTo(UserName.of(other).key());
    }

    @Test
    void rareCharactersMakeADifference() {
        assertThat(UserName.of("𠮷野家").key()).isNotEqualTo(UserName.of("𡈽野家").key());
    }
}
