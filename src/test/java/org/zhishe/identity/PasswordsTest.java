package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;

@DatabaseTest
class PasswordsTest {

    private static final String NEW_PASSWORD = "battery staple";

    @Autowired
    Registration registration;

    @Autowired
    Passwords passwords;

    @Autowired
    Profile profile;

    @Autowired
    Sessions sessions;

    @Autowired
    CurrentAccount current;

    @Autowired
    Doorkeeper doorkeeper;

    @Autowired
    Recovery recovery;

    @Autowired
    EmailAddresses addresses;

    @Autowired
    JdbcClient jdbc;

    SignedIn person;

    @BeforeEach
    void someoneIsSignedIn() {
        person = People.aCandidate(registration);
        People.signIn(person);
    }

    @AfterEach
    void nobodyIs() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aChangedPasswordEndsTheOtherSessionsAndNotOnesOwn() {
        passwords.change(People.PASSWORD, NEW_PASSWORD);
        assertThat(sessions.hasEnded()).isFalse();
        People.signIn(person);
        assertThat(sessions.hasEnded()).isTrue();
    }

    @Test
    void theNewPasswordSignsIn() {
        passwords.change(People.PASSWORD, NEW_PASSWORD);
        People.signIn(person.userName(), NEW_PASSWORD);
        assertThat(current.find()).contains(person);
        assertThatThrownBy(() -> People.signIn(person.userName(), People.PASSWORD))
                .hasMessageContaining("Wrong");
    }

    @Test
    void aWrongOldPasswordIsRefusedAndSlowedDown() {
        for (var failure = 0; failure < 5; failure++) {
            assertThatThrownBy(() -> passwords.change("not the old one", NEW_PASSWORD))
                    .hasMessageContaining("identity.password.old-wrong");
        }
        assertThatThrownBy(() -> passwords.change(People.PASSWORD, NEW_PASSWORD))
                .hasMessageContaining("identity.too-many-guesses [5]");
    }

    @Test
    void strangersGuessesAtTheDoorDoNotLockWhoIsSignedInOut() {
        for (var place = 0; place < 60; place++) {
            doorkeeper.admit(person.userName(), new Origin("somewhere " + place, ""));
        }
        passwords.confirm(People.PASSWORD);
        passwords.change(People.PASSWORD, NEW_PASSWORD);
    }

    @Test
    void changesOfTheWaysInAreOnRecord() {
        recovery.newRecoveryCode(People.PASSWORD);
        passwords.change(People.PASSWORD, NEW_PASSWORD);
        addresses.remove();
        assertThat(jdbc.sql("SELECT kind FROM audit_entry ORDER BY number DESC LIMIT 3")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "identity.account.email-removed",
                        "identity.account.password-changed",
                        "identity.recovery.code-made");
    }

    @Test
    void theSamePasswordIsNoChange() {
        assertThatThrownBy(() -> passwords.change(People.PASSWORD, People.PASSWORD))
                .hasMessageContaining("identity.password.unchanged");
    }

    @Test
    void aNewDisplayNameIsSeenAtOnceAndEndsNoSession() {
        profile.rename("林老师");
        assertThat(current.require().displayName()).isEqualTo("林老师");
        People.signIn(person);
        assertThat(sessions.hasEnded()).isFalse();
    }

    @Test
    void anotherSessionLearnsOfAChangeAtItsNextRequest() {
        profile.rename("林老师");
        People.signIn(person);
        assertThat(current.require().displayName()).isEqualTo("林晓梅");
        sessions.hasEnded();
        assertThat(current.require().displayName()).isEqualTo("林老师");
    }

    @Test
    void whoeverKnewTheOldPasswordHasNoCodeLeft() {
        var code = recovery.newRecoveryCode(People.PASSWORD);
        passwords.change(People.PASSWORD, NEW_PASSWORD);
        assertThat(recovery.recoveryCodeMadeAt()).isEmpty();
        assertThatThrownBy(() -> recovery.reset(person.userName(), code, "one more password"))
                .hasMessage("identity.recovery.wrong");
    }
}
