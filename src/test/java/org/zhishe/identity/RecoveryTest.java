package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.TestClock;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;

@DatabaseTest
class RecoveryTest {

    private static final String NEW_PASSWORD = "battery staple";

    @Autowired
    Registration registration;

    @Autowired
    Recovery recovery;

    @Autowired
    Passwords passwords;

    @Autowired
    Sessions sessions;

    @Autowired
    Doorkeeper doorkeeper;

    @Autowired
    UnitFixture fixture;

    @Autowired
    TestClock clock;

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
    void theRecoveryCodeSetsANewPasswordAndEndsEverySession() {
        var code = recovery.newRecoveryCode(People.PASSWORD);
        recovery.reset(person.userName().toUpperCase(Locale.ROOT), code.toLowerCase(Locale.ROOT), NEW_PASSWORD);
        assertThat(sessions.hasEnded()).isTrue();
        People.signIn(person.userName(), NEW_PASSWORD);
        assertThat(sessions.hasEnded()).isFalse();
    }

    @Test
    void aCodeWorksOnce() {
        var code = recovery.newRecoveryCode(People.PASSWORD);
        recovery.reset(person.userName(), code, NEW_PASSWORD);
        assertWrong(person.userName(), code);
    }

    @Test
    void anotherRecoveryCodeReplacesTheOneBefore() {
        var first = recovery.newRecoveryCode(People.PASSWORD);
        var second = recovery.newRecoveryCode(People.PASSWORD);
        assertWrong(person.userName(), first);
        recovery.reset(person.userName(), second, NEW_PASSWORD);
    }

    @Test
    void aCodeIsGivenOnlyToWhoKnowsThePassword() {
        assertThatThrownBy(() -> recovery.newRecoveryCode("not the password"))
                .hasMessageContaining("identity.password.wrong");
        assertThat(recovery.recoveryCodeMadeAt()).isEmpty();
    }

    @Test
    void theDatabaseKeepsNoCode() {
        var code = recovery.newRecoveryCode(People.PASSWORD).replace("-", "");
        var hash = jdbc.sql("SELECT code_hash FROM identity_code WHERE expires_at IS NULL")
                .query(byte[].class)
                .list();
        assertThat(hash)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(new String(each, StandardCharsets.ISO_8859_1))
                        .doesNotContain(code)
                        .hasSize(32));
    }

    @Test
    void aWrongNameAndAWrongCodeGetOneAnswer() {
        var code = recovery.newRecoveryCode(People.PASSWORD);
        assertWrong(person.userName(), OneTimeCode.random().grouped());
        assertWrong(person.userName(), "no code at all");
        assertWrong(People.newName(), code);
        assertWrong("?", code);
        assertWrong("x".repeat(100_000), code);
    }

    @Test
    void anothersCodeOpensNothing() {
        var code = recovery.newRecoveryCode(People.PASSWORD);
        var other = People.aCandidate(registration);
        assertWrong(other.userName(), code);
        recovery.reset(person.userName(), code, NEW_PASSWORD);
    }

    @Test
    void aRefusedNewPasswordUsesNothingUp() {
        var code = recovery.newRecoveryCode(People.PASSWORD);
        assertThatThrownBy(() -> recovery.reset(person.userName(), code, "short"))
                .hasMessageContaining("identity.password.too-short");
        recovery.reset(person.userName(), code, NEW_PASSWORD);
    }

    @Test
    void aNewPasswordVoidsEveryOtherCode() {
        var paper = recovery.newRecoveryCode(People.PASSWORD);
        var passedOn = passedOn();
        recovery.reset(person.userName(), passedOn, NEW_PASSWORD);
        assertWrong(person.userName(), paper);
    }

    @Test
    void aChangedPasswordVoidsEveryCodeThePaperToo() {
        var paper = recovery.newRecoveryCode(People.PASSWORD);
        var passedOn = passedOn();
        passwords.change(People.PASSWORD, "correct horse again");
        assertWrong(person.userName(), passedOn);
        assertWrong(person.userName(), paper);
    }

    @Test
    void aCoordinatorsCodeLastsADay() {
        var late = passedOn();
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        assertWrong(person.userName(), late);
        var inTime = passedOn();
        clock.advance(Duration.ofHours(23));
        recovery.reset(person.userName(), inTime, NEW_PASSWORD);
    }

    @Test
    void nobodyGetsACodeForAnAccountThatIsNotThere() {
        assertThatThrownBy(() -> recovery.issueFor(Ids.next(), person.account()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("identity.recovery.no-account");
    }

    @Test
    void ofTwoAtOnceOneWins() throws InterruptedException {
        var code = recovery.newRecoveryCode(People.PASSWORD);
        Callable<Boolean> once = () -> {
            try {
                recovery.reset(person.userName(), code, NEW_PASSWORD);
                return true;
            } catch (Refusal used) {
                return false;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = threads.invokeAll(List.of(once, once));
            assertThat(outcomes.stream().filter(outcome -> outcome.resultNow())).hasSize(1);
        }
    }

    @Test
    void neitherOnesOwnMistakesNorStrangersKeepOneFromComingBack() {
        for (var failure = 0; failure < 5; failure++) {
            assertThatThrownBy(() -> People.signIn(person.userName(), "not the password"))
                    .hasMessageContaining("Wrong");
            assertWrong(person.userName(), OneTimeCode.random().grouped());
        }
        for (var place = 0; place < 60; place++) {
            doorkeeper.admit(person.userName(), new Origin("somewhere " + place, ""));
        }
        assertThatThrownBy(() -> People.signIn(person.userName(), People.PASSWORD))
                .isInstanceOf(TooManyGuesses.class);
        recovery.reset(person.userName(), passedOn(), NEW_PASSWORD);
        People.signIn(person.userName(), NEW_PASSWORD);
    }

    @Test
    void theOfferGoesWithACodeOrWhenItIsDeclined() {
        assertThat(recovery.isToBeOffered()).isTrue();
        recovery.newRecoveryCode(People.PASSWORD);
        assertThat(recovery.isToBeOffered()).isFalse();
        People.signIn(People.aCandidate(registration));
        recovery.declineOffer();
        assertThat(recovery.isToBeOffered()).isFalse();
    }

    /// A code given out by someone who runs the installation.
    private String passedOn() {
        return recovery.issueFor(
                person.account(), fixture.aPerson(Role.ADMIN, UnitRef.ROOT).account());
    }

    private void assertWrong(String userName, String code) {
        assertThatThrownBy(() -> recovery.reset(userName, code, NEW_PASSWORD)).hasMessage("identity.recovery.wrong");
    }
}
