package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.TestClock;
import org.zhishe.audit.AuditTrail;

@DatabaseTest
class SetupTest {

    private static final NewAccount ADMINISTRATOR = new NewAccount("setup-test", People.PASSWORD, "管理员");

    @Autowired
    Tables tables;

    @Autowired
    Setup setup;

    @Autowired
    Accounts accounts;

    @Autowired
    Registration registration;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestClock clock;

    @BeforeEach
    @AfterEach
    void removeTheAdministrators() {
        tables.update("DELETE FROM identity_grant WHERE role = 'ADMIN'");
        tables.update("DELETE FROM identity_account WHERE user_name = 'setup-test'");
        tables.update("DELETE FROM identity_setup");
    }

    @Test
    void theLinkWorksOnce() {
        var token = setup.newToken();
        assertThat(setup.isOpen(token)).isTrue();
        assertThat(setup.createAdministrator(token, ADMINISTRATOR).is(Role.ADMIN))
                .isTrue();
        assertThat(setup.isOpen(token)).isFalse();
        assertThatThrownBy(() -> setup.createAdministrator(token, ADMINISTRATOR))
                .hasMessageContaining("identity.setup.closed");
    }

    @Test
    void theFirstAdministratorIsOnRecordThoughNobodyMadeThem() {
        var made = setup.createAdministrator(setup.newToken(), ADMINISTRATOR);
        assertThat(trail.about(made.account())).singleElement().satisfies(entry -> {
            assertThat(entry.act().kind()).isEqualTo("identity.grant.first-administrator");
            assertThat(entry.act().actor()).isNull();
        });
    }

    @Test
    void aRefusedFieldLeavesTheLinkUsable() {
        var token = setup.newToken();
        var weak = new NewAccount("setup-test", "short", "管理员");
        assertThatThrownBy(() -> setup.createAdministrator(token, weak)).hasMessageContaining("too-short");
        assertThat(setup.isOpen(token)).isTrue();
    }

    @Test
    void ofTwoServersThatStartTogetherBothLinksWorkAndTogetherOnce() {
        var one = setup.newToken();
        var other = setup.newToken();
        assertThat(setup.isOpen(one)).isTrue();
        setup.createAdministrator(other, ADMINISTRATOR);
        assertThatThrownBy(() -> setup.createAdministrator(one, ADMINISTRATOR))
                .hasMessageContaining("identity.setup.closed");
    }

    @Test
    void aDayLaterTheLinkIsDead() {
        var token = setup.newToken();
        var tomorrow = Clock.offset(clock, Duration.ofHours(24));
        assertThat(new SetupTokens(jdbc, registration, trail, tomorrow).isKnown(token))
                .isFalse();
    }

    @Test
    void onlyTheHashOfTheTokenIsStored() {
        var token = setup.newToken();
        var stored = jdbc.sql("SELECT token_hash FROM identity_setup")
                .query(byte[].class)
                .single();
        assertThat(stored).hasSize(32).isEqualTo(Secrets.hash(token));
        assertThat(setup.isOpen("")).isFalse();
    }
}
