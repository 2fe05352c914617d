package org.zhishe.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.identity.Inviting;
import org.zhishe.identity.Joining;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.identity.Role;
import org.zhishe.identity.UnitFixture;
import org.zhishe.identity.UnitRef;

/// The way of a newcomer who was given a code.
@DatabaseTest
@ViewPackages(packages = "org.zhishe")
class JoinScreensTest extends SpringBrowserlessTest {

    @Autowired
    UnitFixture fixture;

    @Autowired
    Inviting inviting;

    @Autowired
    Joining joining;

    @Autowired
    Registration registration;

    private UnitRef community;

    @BeforeEach
    void aCommunity() {
        community = fixture.aDistrictWithACommunity().getLast();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoHasNoAccountYetIsLedBackToTheCode() {
        var code = invited(Role.CANDIDATE);
        SecurityContextHolder.clearContext();
        navigate("join/" + code, JoinView.class);
        test(find(Button.class).withText("注册").single()).click();
        assertThat(getCurrentView()).isInstanceOf(RegisterView.class);
        assertThat(VaadinSession.getCurrent().getSession().getAttribute("identity.wanted"))
                .isEqualTo("join/" + code);
    }

    @Test
    void whoJoinsWithARoleSeesItsMenuAtOnce() {
        var code = invited(Role.COORDINATOR);
        People.signIn(People.aCandidate(registration));
        navigate("join/" + code, JoinView.class);
        test(find(Button.class).withText("加入").single()).click();
        var menu = find(Anchor.class, find(Nav.class).withClassName("side").single())
                .all();
        assertThat(menu)
                .extracting(link -> link.getElement().getTextRecursively())
                .contains("单位");
        assertThat(text()).contains("林晓梅");
    }

    @Test
    void whoTriesManyWrongCodesHasToWaitAndNobodyElseHas() {
        People.signIn(People.aCandidate(registration));
        for (var code = 0; code < 100; code++) {
            assertThat(joining.offer("NOSUCHCODE" + code)).isEmpty();
        }
        assertThatThrownBy(() -> joining.offer("NOSUCHCODE")).hasMessage("identity.join.too-many [1]");
        var code = invited(Role.CANDIDATE);
        for (var candidate = 0; candidate < 110; candidate++) {
            assertThat(joining.offer(code)).isPresent();
        }
    }

    private String invited(Role role) {
        fixture.signInAdministrator();
        return inviting.invite(community.id(), role, "王芳").getFirst().code();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
