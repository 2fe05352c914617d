package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.TestClock;
import org.zhishe.uikit.Texts;

@DatabaseTest
class RecoveryMailTest {

    private static final String NEW_PASSWORD = "battery staple";

    @Autowired
    Registration registration;

    @Autowired
    Recovery recovery;

    @Autowired
    OneTimeCodes codes;

    @Autowired
    Letters letters;

    @Autowired
    Throttle throttle;

    @Autowired
    CurrentSession session;

    @Autowired
    ObjectProvider<DemoAccounts> demo;

    @Autowired
    EmailAddresses addresses;

    @Autowired
    Profile profile;

    @Autowired
    Texts texts;

    @Autowired
    Accounts accounts;

    @Autowired
    TestPost post;

    @Autowired
    TestClock clock;

    SignedIn person;
    String address;
    RecoveryMail mail;

    /// What would go on in the background.
    final List<Callable<Object>> deliveries = new ArrayList<>();

    @BeforeEach
    void someoneWithAnAddress() {
        post.reset();
        mail = new RecoveryMail(
                accounts,
                codes,
                post,
                letters,
                throttle,
                session,
                texts,
                task -> deliveries.add(Executors.callable(task)),
                clock,
                demo);
        person = People.aCandidate(registration);
        address = person.userName() + "@example.cn";
        People.signIn(person);
    }

    @AfterEach
    void nobodyIs() {
        SecurityContextHolder.clearContext();
        post.reset();
    }

    @Test
    void anAddressCountsOnceItsCodeIsTyped() {
        addresses.propose(People.PASSWORD, " " + address + " ");
        assertThat(addresses.current()).isEmpty();
        assertThatThrownBy(() -> addresses.confirm(OneTimeCode.random().grouped()))
                .hasMessageContaining("identity.email.wrong-code");
        addresses.confirm(TestPost.codeIn(post.to(address).getFirst()));
        assertThat(addresses.current()).contains(address);
        addresses.remove();
        assertThat(addresses.current()).isEmpty();
    }

    @Test
    void aProofComesTooLateAfterHalfAnHour() {
        addresses.propose(People.PASSWORD, address);
        clock.advance(Duration.ofMinutes(31));
        var code = TestPost.codeIn(post.to(address).getFirst());
        assertThatThrownBy(() -> addresses.confirm(code)).hasMessageContaining("identity.email.wrong-code");
    }

    @Test
    void theProofOfAnAddressResetsNothing() {
        addresses.propose(People.PASSWORD, address);
        var code = TestPost.codeIn(post.to(address).getFirst());
        assertThatThrownBy(() -> recovery.reset(person.userName(), code, NEW_PASSWORD))
                .hasMessage("identity.recovery.wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lin", "lin@", "lin@example", "lin@ex ample.cn", "a@b.cn\nBcc: c@d.cn", "<a@b.cn>"})
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> addresses.propose(People.PASSWORD, typed)).hasMessageContaining("identity.email.form");
    }

    @Test
    void whileTheMailServerIsAwayNothingChangesAndTheAnswerSaysSo() {
        proved();
        post.serverGoesAway();
        assertThatThrownBy(() -> addresses.propose(People.PASSWORD, "other@example.cn"))
                .hasMessageContaining("identity.email.server-away");
        assertThat(addresses.current()).contains(address);
        for (var name : List.of(person.userName(), People.newName())) {
            assertThatThrownBy(() -> mail.sendLink(name)).hasMessageContaining("identity.email.server-away");
        }
    }

    @Test
    void aMailedCodeSetsANewPassword() throws InterruptedException {
        proved();
        mail.sendLink(person.userName());
        deliver();
        recovery.reset(person.userName(), lastCode(), NEW_PASSWORD);
    }

    @Test
    void aMailedCodeIsTooOldAfterHalfAnHour() throws InterruptedException {
        proved();
        mail.sendLink(person.userName());
        deliver();
        clock.advance(Duration.ofMinutes(31));
        assertThatThrownBy(() -> recovery.reset(person.userName(), lastCode(), NEW_PASSWORD))
                .hasMessage("identity.recovery.wrong");
    }

    @Test
    void aSecondClickSendsNoSecondMail() throws InterruptedException {
        proved();
        mail.sendLink(person.userName());
        deliver();
        mail.sendLink(person.userName());
        deliver();
        assertThat(post.to(address)).hasSize(2);
        clock.advance(Duration.ofMinutes(6));
        mail.sendLink(person.userName());
        deliver();
        assertThat(post.to(address)).hasSize(3);
    }

    @Test
    void fiveClicksAtOnceSendOneMail() throws InterruptedException {
        proved();
        for (int click = 0; click < 5; click++) {
            mail.sendLink(person.userName());
        }
        deliver();
        assertThat(post.to(address)).hasSize(2);
    }

    @Test
    void whoAsksTooOftenHasToWait() {
        for (int click = 0; click < 5; click++) {
            mail.sendLink(person.userName());
        }
        assertThatThrownBy(() -> mail.sendLink(person.userName().toUpperCase(Locale.ROOT)))
                .hasMessage("identity.recovery.too-many [5]");
    }

    @Test
    void namesThatNobodyHasAndPeopleWithoutAnAddressGetTheSameAnswerAndNoMail() throws InterruptedException {
        mail.sendLink(person.userName());
        mail.sendLink(People.newName());
        mail.sendLink("?");
        assertThat(deliveries).hasSize(3);
        deliver();
        assertThat(post.count()).isZero();
    }

    @Test
    void manyAccountsTogetherDoNotFloodOneLetterBox() {
        for (var letter = 0; letter < 5; letter++) {
            People.signIn(People.aCandidate(registration));
            addresses.propose(People.PASSWORD, address);
        }
        People.signIn(People.aCandidate(registration));
        assertThatThrownBy(() -> addresses.propose(People.PASSWORD, address.toUpperCase(Locale.ROOT)))
                .hasMessage("identity.email.too-many [15]");
    }

    @Test
    void anAddressIsNoLongerThanItsColumnHowEverItIsTyped() {
        var tooLong = "a@" + "ﬃ.".repeat(80) + "cn";
        assertThatThrownBy(() -> addresses.propose(People.PASSWORD, tooLong)).hasMessage("identity.email.form");
    }

    @Test
    void withoutAMailServerNothingIsMailed() {
        post.close();
        assertThatThrownBy(() -> mail.sendLink(person.userName())).hasMessageContaining("identity.recovery.no-mail");
    }

    @Test
    void aMailIsWrittenInThePersonsLanguage() {
        profile.prefer(new Preferences(Optional.of(Locale.ENGLISH), ZoneId.of("Asia/Urumqi")));
        addresses.propose(People.PASSWORD, address);
        assertThat(post.to(address).getFirst().text()).startsWith("Hello " + person.userName());
    }

    @Test
    void theLinkCarriesTheCodeWhereNoServerAndNoRefererSeesIt() {
        var account = accounts.findById(person.account()).orElseThrow();
        var code = new OneTimeCode("ABCDEFGHJKMNPQRSTUVW");
        var linked = new Letters(texts, "https://zhishe.example.cn/").reset(account, address, code, Locale.ENGLISH);
        assertThat(linked.text())
                .contains(
                        "https://zhishe.example.cn/reset#name=" + person.userName() + "&code=ABCD-EFGH-JKMN-PQRS-TUVW");
        var plain = new Letters(texts, "").reset(account, address, code, Locale.ENGLISH);
        assertThat(plain.text()).contains("ABCD-EFGH-JKMN-PQRS-TUVW").doesNotContain("http");
    }

    private void proved() {
        addresses.propose(People.PASSWORD, address);
        addresses.confirm(TestPost.codeIn(post.to(address).getFirst()));
    }

    /// Lets what was asked for happen, all at once, and waits until it has.
    private void deliver() throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(5)) {
            threads.invokeAll(deliveries);
        }
        deliveries.clear();
    }

    private String lastCode() {
        return TestPost.codeIn(post.to(address).getLast());
    }
}
