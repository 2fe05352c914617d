package org.zhishe.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;

@DatabaseTest
@ViewPackages(packages = "org.zhishe")
class ShellTest extends SpringBrowserlessTest {

    @Autowired
    Registration registration;

    @BeforeEach
    void signIn() {
        People.signIn(People.aCandidate(registration));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void homeGreetsThePersonAndMarksItselfInTheNavigation() {
        navigate(HomeView.class);
        assertThat(find(H1.class).single().getText()).endsWith("，林晓梅");
        var home = find(Anchor.class, find(Nav.class).withClassName("side").single())
                .withAttribute("aria-current", "page");
        assertThat(home.single().getElement().getTextRecursively()).contains("今日");
    }

    @Test
    void aMissingPageIsSaidInWordsWithAWayOut() {
        navigate("no-such-page", NotFoundScreen.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("没有这个页面");
        assertThat(findInView(Anchor.class).single().getText()).isEqualTo("回到今日");
    }

    /// One is told so in words, whatever the address; the navigation does not offer it in the first place.
    @ParameterizedTest
    @ValueSource(
            strings = {"audit", "units", "units/ABCDEF/invite", "units/people/0199f3a0-0000-7000-8000-000000000000"})
    void whatOnesRolesDoNotOpenStaysClosed(String address) {
        navigate(address, NotAllowedScreen.class);
        var side = find(Nav.class).withClassName("side").single();
        assertThat(find(Anchor.class, side).all()).extracting(Anchor::getHref).doesNotContain("audit", "units");
    }

    @ParameterizedTest
    @CsvSource({"04:59,NIGHT", "05:00,MORNING", "11:59,MORNING", "12:00,AFTERNOON", "18:00,EVENING", "23:00,NIGHT"})
    void greetingsFollowTheClock(LocalTime time, Greeting greeting) {
        assertThat(Greeting.at(time)).isEqualTo(greeting);
    }
}
