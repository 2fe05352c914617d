package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.TestClock;

@DatabaseTest
class DoorkeeperTest {

    @Autowired
    Doorkeeper doorkeeper;

    @Autowired
    Throttle throttle;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tables tables;

    String name;
    String office;

    @BeforeEach
    void aNameAndAPlace() {
        name = People.newName();
        office = "office " + People.newName();
    }

    @Test
    void ofAHundredTriesAtOnceFiveAreLetThrough() throws InterruptedException {
        Callable<Duration> tryOnce = () -> doorkeeper.admit(name, stranger(office));
        try (var threads = Executors.newFixedThreadPool(12)) {
            var waits =
                    threads.invokeAll(Stream.generate(() -> tryOnce).limit(100).toList());
            assertThat(waits.stream().filter(wait -> wait.resultNow().isZero())).hasSize(5);
        }
    }

    @Test
    void anotherPlaceIsNotSlowedDown() {
        fail(name, office, 5);
        assertThat(doorkeeper.admit(name, stranger(office))).isPositive();
        assertThat(doorkeeper.admit(name.toUpperCase(Locale.ROOT), stranger(office)))
                .isPositive();
        assertThat(doorkeeper.admit(name, stranger(office + "'s neighbour"))).isZero();
    }

    @Test
    void fiftyFailuresFromManyPlacesSlowTheNameDownWhereItIsNotKnown() {
        guessEverywhere();
        assertThat(doorkeeper.admit(name, stranger("one more place"))).isPositive();
    }

    @Test
    void fromABrowserWhereANameHasSignedInStrangersCannotKeepItOut() {
        signIn(name, office);
        guessEverywhere();
        fail(People.newName(), office, 5);
        for (var guess = 0; guess < 5; guess++) {
            doorkeeper.admit(name, stranger(office));
        }
        assertThat(doorkeeper.admit(name, stranger(office))).isPositive();
        assertThat(doorkeeper.admit(name, new Origin("wherever", deviceOf(name))))
                .isZero();
        assertThat(doorkeeper.admit(name, new Origin(office, deviceOf("another"))))
                .isPositive();
        fill(Allowance.KNOWN_ON_DEVICE, Duration.ZERO, name, deviceOf(name));
        assertThat(doorkeeper.admit(name, new Origin(office, deviceOf(name)))).isPositive();
    }

    @Test
    void guessingIsSlowThereToo() {
        signIn(name, office);
        for (var guess = 0; guess < 5; guess++) {
            assertThat(doorkeeper.admit(name, new Origin(office, deviceOf(name))))
                    .isZero();
        }
        assertThat(doorkeeper.admit(name, new Origin(office, deviceOf(name)))).isPositive();
    }

    @Test
    void whoTheSystemVouchesForIsLetInWhateverStrangersTried() {
        fail(name, office, 5);
        guessEverywhere();
        doorkeeper.vouchFor(name, stranger(office));
        assertThat(doorkeeper.admit(name, stranger(office))).isZero();
    }

    @Test
    void afterAThousandFailuresAtOnePlaceAHundredRightPasswordsGetIn() {
        guessInTheOffice();
        for (var candidate = 0; candidate < 100; candidate++) {
            signIn(People.newName(), office);
        }
    }

    @Test
    void thereAStrangerHasOneTryAtOnceAndWhoIsKnownHasAllFive() {
        signIn(name, office);
        guessInTheOffice();
        var stranger = People.newName();
        fail(stranger, office, 1);
        assertThat(doorkeeper.admit(stranger, stranger(office))).isPositive();
        for (var slip = 0; slip < 5; slip++) {
            assertThat(doorkeeper.admit(name, new Origin(office, deviceOf(name))))
                    .isZero();
        }
    }

    @Test
    void signingInLeavesTheFailuresOfOthersAsTheyWere() {
        guessInTheOffice();
        var before = used(Allowance.PLACE, office);
        signIn(name, office);
        assertThat(used(Allowance.PLACE, office)).isEqualTo(before);
    }

    @Test
    void signingInProperlyCostsNothing() {
        for (var day = 0; day < 60; day++) {
            signIn(name, office);
        }
    }

    @Test
    void whatIsForgivenOrGivenBackIsThereAgainAndEachPurposeCountsAlone() {
        for (var mail = 0; mail < 5; mail++) {
            throttle.take(Allowance.RESET_MAIL, "refused", name, office);
        }
        assertThatThrownBy(() -> throttle.take(Allowance.RESET_MAIL, "refused", name, office))
                .hasMessage("refused [5]");
        throttle.take(Allowance.PROOF_MAIL, "refused", name, office);
        throttle.giveBack(Allowance.RESET_MAIL, name, office);
        throttle.take(Allowance.RESET_MAIL, "refused", name, office);
        throttle.forgive(Allowance.RESET_MAIL, name, office);
        throttle.take(Allowance.RESET_MAIL, "refused", name, office);
    }

    @Test
    void whatIsOverIsForgotten() {
        fail(name, office, 1);
        throttle.forgetOver();
        assertThat(used(Allowance.NAME, name)).isNotEmpty();
        clock.advance(Duration.ofMinutes(11));
        throttle.forgetOver();
        assertThat(used(Allowance.NAME, name)).isEmpty();
    }

    private void fail(String userName, String place, int times) {
        for (var failure = 0; failure < times; failure++) {
            assertThat(doorkeeper.admit(userName, stranger(place))).isZero();
        }
    }

    private void signIn(String userName, String place) {
        fail(userName, place, 1);
        doorkeeper.welcome(userName, new Origin(place, deviceOf(userName)));
    }

    private static Origin stranger(String place) {
        return new Origin(place, "");
    }

    private static String deviceOf(String userName) {
        return "device of " + userName;
    }

    private void guessEverywhere() {
        for (var place = 0; place < 50; place++) {
            doorkeeper.admit(name, stranger(name + place));
        }
    }

    private void guessInTheOffice() {
        throttle.take(Allowance.PLACE, "refused", office);
        fill(Allowance.PLACE, Duration.ofSeconds(4 * 1_100), office);
    }

    /// As if so much had been used in this instant.
    private void fill(Allowance allowance, Duration used, String... of) {
        tables.update(
                "UPDATE identity_throttle SET back_at = ? WHERE bucket = ?",
                LocalDateTime.ofInstant(clock.instant().plus(used), ZoneOffset.UTC),
                allowance.bucket(of));
    }

    private List<String> used(Allowance allowance, String of) {
        return jdbc.sql("SELECT back_at FROM identity_throttle WHERE bucket = :bucket")
                .param("bucket", allowance.bucket(of))
                .query(String.class)
                .list();
    }
}
