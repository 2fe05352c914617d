package org.zhishe.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.identity.SignedIn;

@DatabaseTest
class SecurityTest {

    @Autowired
    Tables tables;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Registration registration;

    MockMvcTester browser;
    SignedIn person;

    @BeforeEach
    void someoneHasAnAccount() {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        person = People.aCandidate(registration);
    }

    @Test
    void screensNeedSomeoneSignedIn() {
        assertThat(browser.perform(get("/account")))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/none.css", "/js/none.js", "/pwa/none.js", "/exam/none.html", "/vendor/none.js"})
    void filesAreOpen(String path) {
        assertThat(isLetIn(browser.perform(get(path)))).isTrue();
    }

    @Test
    void theRightPasswordLeadsToTheWantedPage() {
        var session = new MockHttpSession();
        browser.perform(get("/account").session(session));
        var answer = signIn(session, person.userName(), People.PASSWORD);
        assertThat(answer).redirectedUrl().contains("/account");
        assertThat(isSignedIn(session)).isTrue();
    }

    @Test
    void theJoinLinkIsFoundAgainAfterSigningInWhateverWasAskedForBefore() {
        var session = new MockHttpSession();
        browser.perform(get("/").session(session));
        session.setAttribute("identity.wanted", "join/ABCD");
        assertThat(signIn(session, person.userName(), People.PASSWORD))
                .redirectedUrl()
                .isEqualTo("/join/ABCD");
    }

    @Test
    void aScreenThatVaadinKeptBackIsOpenedAfterSigningIn() {
        var session = new MockHttpSession();
        session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT, "exams");
        assertThat(signIn(session, person.userName(), People.PASSWORD))
                .redirectedUrl()
                .isEqualTo("/exams");
    }

    @Test
    void whoSignsInIsKeptForTwelveHoursAndWhoOnlyLooksIsNot() {
        var session = new MockHttpSession();
        signIn(session, person.userName(), "not the password");
        assertThat(session.getMaxInactiveInterval()).isLessThan(3_600);
        signIn(session, person.userName(), People.PASSWORD);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(12 * 3_600);
    }

    @Test
    void aSessionKeepsNoNameLongerThanNamesAre() {
        var session = new MockHttpSession();
        signIn(session, "x".repeat(100_000), "not the password");
        assertThat(session.getAttribute(SignInAnswers.TYPED_NAME)).isNull();
        signIn(session, person.userName(), "not the password");
        assertThat(session.getAttribute(SignInAnswers.TYPED_NAME)).isEqualTo(person.userName());
    }

    @Test
    void anEndedSessionDownloadsNothingMore() {
        var session = new MockHttpSession();
        signIn(session, person.userName(), People.PASSWORD);
        tables.update(
                "UPDATE identity_account SET credentials_version = credentials_version + 1 WHERE user_name = ?",
                person.userName());
        browser.perform(get("/VAADIN/static/client.js").session(session));
        assertThat(session.isInvalid()).isFalse();
        browser.perform(get("/VAADIN/dynamic/resource/1/list.csv").session(session));
        assertThat(session.isInvalid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Saved-url", "redirect", "continue", "targetUrl"})
    void anAddressInTheRequestLeadsNowhere(String parameter) {
        var request = post("/login")
                .param(parameter, "https://evil.example/")
                .param("username", person.userName())
                .param("password", People.PASSWORD)
                .with(csrf());
        assertThat(browser.perform(request)).redirectedUrl().isEqualTo("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        var wrong = signIn(new MockHttpSession(), person.userName(), "not the password");
        var unknown = signIn(new MockHttpSession(), People.newName(), People.PASSWORD);
        assertThat(wrong).redirectedUrl().isEqualTo("/sign-in?wrong");
        assertThat(unknown).redirectedUrl().isEqualTo("/sign-in?wrong");
    }

    @Test
    void theSixthTryHasToWaitEvenWithTheRightPasswordAndForUnknownNamesToo() {
        for (var name : new String[] {person.userName(), People.newName()}) {
            for (var failure = 0; failure < 5; failure++) {
                signIn(new MockHttpSession(), name, "not the password");
            }
            var sixth = signIn(new MockHttpSession(), name, People.PASSWORD);
            assertThat(sixth).redirectedUrl().isEqualTo("/sign-in?wait=5");
        }
    }

    @Test
    void fromOnesOwnBrowserOneGetsInWhateverOthersTry() {
        var device = signIn(new MockHttpSession(), person.userName(), People.PASSWORD)
                .getResponse()
                .getCookie("zhishe-device");
        assertThat(device).isNotNull();
        assertThat(device.isHttpOnly()).isTrue();
        for (var failure = 0; failure < 6; failure++) {
            signIn(new MockHttpSession(), person.userName(), "not the password");
        }
        assertThat(signIn(new MockHttpSession(), person.userName(), People.PASSWORD))
                .redirectedUrl()
                .startsWith("/sign-in?wait=");
        var known = browser.perform(post("/login")
                .cookie(device)
                .param("username", person.userName())
                .param("password", People.PASSWORD)
                .with(csrf()));
        assertThat(known).redirectedUrl().isEqualTo("/");
    }

    @Test
    void aStaleFormIsShownAnew() {
        assertThat(browser.perform(post("/login").param("username", "x").param("password", "y")))
                .redirectedUrl()
                .isEqualTo("/sign-in?again");
    }

    @Test
    void aSessionEndsWhenThePasswordWasChangedElsewhere() {
        var session = new MockHttpSession();
        signIn(session, person.userName(), People.PASSWORD);
        assertThat(isSignedIn(session)).isTrue();
        tables.update(
                "UPDATE identity_account SET credentials_version = credentials_version + 1 WHERE user_name = ?",
                person.userName());
        assertThat(isSignedIn(session)).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void signingOutEndsTheSession() {
        var session = new MockHttpSession();
        signIn(session, person.userName(), People.PASSWORD);
        assertThat(browser.perform(post("/logout").session(session).with(csrf())))
                .redirectedUrl()
                .isEqualTo("/sign-in?out");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void nobodyMayFrameUsOrLearnWhereWeWere() {
        var answer = browser.perform(get("/account")).getResponse();
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    private MvcTestResult signIn(MockHttpSession session, String name, String password) {
        return browser.perform(post("/login")
                .session(session)
                .param("username", name)
                .param("password", password)
                .with(csrf()));
    }

    private boolean isSignedIn(MockHttpSession session) {
        return isLetIn(browser.perform(get("/account").session(session)));
    }

    /// No servlet answers here: who gets as far as its door was let in.
    private static boolean isLetIn(MvcTestResult answer) {
        var failure = answer.getUnresolvedException();
        return failure == null
                ? answer.getResponse().getStatus() == 404
                : failure.getMessage().startsWith("No servlet");
    }
}
