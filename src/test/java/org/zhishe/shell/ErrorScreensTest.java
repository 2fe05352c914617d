package org.zhishe.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Texts;

@DatabaseTest
@ViewPackages(packages = "org.zhishe")
class ErrorScreensTest extends SpringBrowserlessTest {

    @Autowired
    Registration registration;

    @Autowired
    Texts texts;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({
        "audit, 只有管理员可以打开",
        "units, 只有管理员",
        "units/ABC, 需要的话，请联系管理员",
        "units/ABC/invite, 需要的话，请联系管理员",
        "units/people/0199f3a0-0000-7000-8000-000000000000, 需要的话，请联系管理员"
    })
    void whoHasNotTheRoleIsToldWhoHas(String path, String told) {
        People.signIn(People.aCandidate(registration));
        UI.getCurrent().navigate(path);
        assertThat(getCurrentView()).isInstanceOf(NotAllowedScreen.class);
        assertThat(text()).contains(told);
    }

    @Test
    void strangersSeeAFrameWithoutNavigationAndTheWayIn() {
        SecurityContextHolder.clearContext();
        navigate("no-such-page", NotFoundScreen.class);
        var menu = find(Anchor.class, find(Nav.class).withClassName("side").single())
                .all();
        assertThat(menu).extracting(Anchor::getHref).containsOnly("");
        assertThat(find(Anchor.class).withText("登录").exists()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Refused, 现在不能打开, 请先登录。", "Denied, 现在不能打开, 你的角色刚变过", "Broken, 页面没能打开, 编号"})
    void aScreenThatCannotBeOpenedSaysWhy(String kind, String heading, String told) {
        People.signIn(People.aCandidate(registration));
        RouteConfiguration.forSessionScope().setRoute("fails-" + kind, viewOf(kind));
        UI.getCurrent().navigate("fails-" + kind);
        assertThat(getCurrentView()).isInstanceOf(BrokenScreen.class);
        assertThat(find(H1.class).single().getText()).isEqualTo(heading);
        assertThat(text()).contains(told).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({"NOT_FOUND, 没有这个页面", "FORBIDDEN, 这个页面不对你开放", "BAD_GATEWAY, 页面没能打开"})
    void errorsBeforeAnyScreenAreAPageInWords(HttpStatus status, String heading) throws Exception {
        var response = new MockHttpServletResponse();
        var page = new ErrorPages(texts).resolveErrorView(new MockHttpServletRequest(), status, Map.of());
        Objects.requireNonNull(page.getView()).render(Map.of(), new MockHttpServletRequest(), response);
        assertThat(response.getContentAsString()).contains("<h1>" + heading + "</h1>", "回到今日");
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static Class<? extends Component> viewOf(String kind) {
        return switch (kind) {
            case "Refused" -> Refused.class;
            case "Denied" -> Denied.class;
            default -> Broken.class;
        };
    }

    @PermitAll
    static final class Refused extends Div {

        Refused() {
            throw new Refusal("identity.sign-in-first");
        }
    }

    @PermitAll
    static final class Denied extends Div {

        Denied() {
            throw new AuthorizationDeniedException("Access Denied");
        }
    }

    @PermitAll
    static final class Broken extends Div {

        Broken() {
            throw new IllegalStateException("secret");
        }
    }
}
