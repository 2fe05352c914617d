package org.zhishe.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.TestBank;
import org.zhishe.TestClock;
import org.zhishe.attempts.AttemptEngine;
import org.zhishe.attempts.Entry;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.identity.Browser;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.Guests;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Token;
import org.zhishe.privacy.Consents;
import org.zhishe.questions.ChoiceBody;

/// A guest who has opened the ten questions.
@DatabaseTest
abstract class TrialScene {

    static final String SUBJECT = TestBank.SUBJECT;

    @Autowired
    Runs runs;

    @Autowired
    AttemptEngine engine;

    @Autowired
    Trial trial;

    @Autowired
    Guests guests;

    @Autowired
    Practice practice;

    @Autowired
    PracticeRoom room;

    @Autowired
    MyQuestions mine;

    @Autowired
    Registration registration;

    @Autowired
    Consents consents;

    @Autowired
    CurrentAccount current;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tables tables;

    Browser browser;
    UUID guest;
    RunPass pass;

    @BeforeEach
    void aGuestOpensTheTen() {
        browser = new Browser();
        browser.request();
        guest = guests.here();
        pass = admit(trial.open(guest));
        browser.request();
    }

    @AfterEach
    void nobodyIsHere() {
        Browser.close();
        SecurityContextHolder.clearContext();
    }

    void registers() {
        var person = People.aCandidate(registration);
        People.signIn(person);
        guests.joins(person.account());
        browser.request();
    }

    int rowsOf(UUID id) {
        return List.of(
                        "attempts_attempt.owner",
                        "practice_run.account",
                        "practice_question.account",
                        "practice_day.account",
                        "privacy_consent.account",
                        "identity_guest.id")
                .stream()
                .mapToInt(column -> jdbc.sql("select count(*) from " + column.substring(0, column.indexOf('.'))
                                + " where " + column.substring(column.indexOf('.') + 1) + " = ?")
                        .param(Ids.bytes(id))
                        .query(Integer.class)
                        .single())
                .sum();
    }

    UUID account() {
        return current.require().account();
    }

    RunPass admit(OpenedRun opened) {
        return room.admit(new Token(opened.token())).orElseThrow();
    }

    MarkedSlot told(int slot) {
        return room.state(pass).told().stream()
                .filter(each -> each.slot() == slot)
                .findFirst()
                .orElseThrow();
    }

    void answer(int slot, boolean right) {
        var shown = room.state(pass).questions().get(slot - 1).choice();
        var attempt = runs.find(pass.run()).orElseThrow().attempt();
        var body = (ChoiceBody) engine.question(attempt, slot).body();
        var key = body.options().stream()
                .filter(option -> body.key().contains(option.letter()))
                .map(option -> option.text())
                .toList();
        var chosen = shown.options().stream()
                .filter(option -> key.contains(option.text()) == right)
                .map(option -> option.letter())
                .limit(right ? key.size() : 1)
                .toArray(String[]::new);
        room.answer(pass, List.of(entry(slot, slot, chosen)));
    }

    static Entry entry(int sequence, int slot, String... chosen) {
        return new Entry(sequence, slot, List.of(chosen), false, List.of(), 1_000);
    }

    static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
