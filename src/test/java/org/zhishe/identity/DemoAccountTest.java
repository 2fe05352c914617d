package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DemoAccountTest {

    @Test
    void whoTriesTheDemoLocksNobodyElseOut() {
        var shared = Account.forDemo(
                UserName.of("chenyu"), "hash", new DisplayName("陈雨"), Role.CANDIDATE, UnitRef.ROOT, Instant.EPOCH);
        assertThatThrownBy(() -> shared.changePassword("another")).hasMessage("identity.account.demo");
    }
}
