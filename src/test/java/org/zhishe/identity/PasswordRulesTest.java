package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishe.kernel.Refusal;

class PasswordRulesTest {

    private static final UserName NAME = new UserName("lin.xiaomei");

    @ParameterizedTest
    @CsvSource({
        "123456789,too-short",
        "九个汉字不够长的呀,too-short",
        "LIN.xiaomei,is-user-name",
        "1234567890,common",
        "Password123,common",
        "１２３４５６７８９０,common",
        "aaaaaaaaaaaa,common",
        "1212121212,common"
    })
    void weakPasswordsAreRefusedWithTheReason(String password, String reason) {
        assertThatThrownBy(() -> PasswordRules.check(password, NAME))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("identity.password." + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "今天也要学一点法规", "kx7!pq20vb"})
    void longAndUncommonIsEnough(String password) {
        assertThatCode(() -> PasswordRules.check(password.length() < 10 ? password + "。" : password, NAME))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"长", "a"})
    void moreThanBcryptReadsIsRefusedInsteadOfCutOff(String sign) {
        var tooLong = "kx7!pq20vb" + sign.repeat(63);
        assertThatThrownBy(() -> PasswordRules.check(tooLong, NAME)).hasMessageContaining("identity.password.too-long");
    }
}
