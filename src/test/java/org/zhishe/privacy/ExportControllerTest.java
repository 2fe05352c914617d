package org.zhishe.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.identity.SignedIn;

@DatabaseTest
class ExportControllerTest {

    @Autowired
    Tables tables;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Registration registration;

    MockMvcTester browser;
    MockHttpSession session;
    SignedIn person;

    @BeforeEach
    void someoneSignsInWithoutConsenting() {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        person = People.aNewcomer(registration);
        session = new MockHttpSession();
        browser.perform(post("/login")
                .session(session)
                .param("username", person.userName())
                .param("password", People.PASSWORD)
                .with(csrf()));
    }

    @Test
    void theArchiveIsDownloadedAndKeptByNoCache() {
        var answer = browser.perform(get("/account/data/export").session(session));
        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"zhishe-.*zip\"");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void nobodyElseDownloadsIt() {
        assertThat(browser.perform(get("/account/data/export")))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/sign-in");
    }

    @Test
    void aSessionThatEndedElsewhereDownloadsNothing() {
        tables.update(
                "UPDATE identity_account SET credentials_version = credentials_version + 1 WHERE user_name = ?",
                person.userName());
        assertThat(browser.perform(get("/account/data/export").session(session)))
                .hasStatus(302);
    }
}
