package org.zhishe.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.exams.ExamRoom;
import org.zhishe.exams.Invigilator;
import org.zhishe.exams.Mode;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Token;

@DatabaseTest
class ConsentsTest {

    private static final String PAPER = "jc-paper-1";

    @Autowired
    Tables tables;

    @Autowired
    Registration registration;

    @Autowired
    Consents consents;

    @Autowired
    ExamRoom room;

    @Autowired
    Invigilator invigilator;

    @Autowired
    JdbcClient jdbc;

    UUID account;

    @BeforeEach
    void aNewcomer() {
        account = People.aNewcomer(registration).account();
    }

    @Test
    void whoSaidNothingAgreedToNothing() {
        for (var purpose : Purpose.values()) {
            assertThat(consents.given(account, purpose)).isFalse();
        }
        assertThat(consents.history(account)).isEmpty();
    }

    @Test
    void oneAgreesToTheServiceAndToWhatOneTicked() {
        consents.agree(account, Set.of(Purpose.UNIT_INSIGHT));
        assertThat(consents.given(account, Purpose.SERVICE)).isTrue();
        assertThat(consents.given(account, Purpose.UNIT_INSIGHT)).isTrue();
        assertThat(consents.given(account, Purpose.E_MAIL)).isFalse();
    }

    @Test
    void whatIsTakenBackNoLongerCountsAndStaysInTheHistory() {
        consents.agree(account, Set.of(Purpose.UNIT_INSIGHT));
        consents.withdraw(account, Purpose.UNIT_INSIGHT);
        assertThat(consents.given(account, Purpose.UNIT_INSIGHT)).isFalse();
        assertThat(consents.given(account, Purpose.SERVICE)).isTrue();
        assertThat(consents.history(account)).hasSize(3).last().satisfies(last -> {
            assertThat(last.purpose()).isEqualTo(Purpose.UNIT_INSIGHT);
            assertThat(last.given()).isFalse();
        });
    }

    @Test
    void aSecondClickIsNoSecondDecision() {
        consents.agree(account, Set.of());
        consents.agree(account, Set.of());
        assertThat(consents.history(account)).hasSize(1);
    }

    @Test
    void aNewNoticeAsksAgain() {
        consents.agree(account, Set.of(Purpose.UNIT_INSIGHT));
        anotherNoticeCameOut();
        assertThat(consents.given(account, Purpose.SERVICE)).isFalse();
        assertThat(consents.given(account, Purpose.UNIT_INSIGHT)).isFalse();
    }

    @Test
    void nobodyBeginsASittingWithoutConsent() {
        assertThatThrownBy(() -> room.start(account, PAPER, Mode.FREE)).hasMessageContaining("privacy.consent.missing");
        consents.agree(account, Set.of());
        room.start(account, PAPER, Mode.FREE);
    }

    @Test
    void aRunningSittingIsNotInterrupted() {
        consents.agree(account, Set.of());
        var opening = room.start(account, PAPER, Mode.FREE);
        consents.withdraw(account, Purpose.SERVICE);
        var pass = invigilator.admit(new Token(opening.token())).orElseThrow();
        assertThat(invigilator.paper(pass).questions()).isNotEmpty();
        assertThat(room.start(account, PAPER, Mode.FREE).sitting()).isEqualTo(opening.sitting());
    }

    private void anotherNoticeCameOut() {
        tables.update("UPDATE privacy_consent SET notice_version = 'before' WHERE account = ?", Ids.bytes(account));
    }
}
