package org.zhishe.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.zhishe.DatabaseTest;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.uikit.Callout;

@DatabaseTest
@ViewPackages(packages = "org.zhishe")
class DoorTest extends SpringBrowserlessTest {

    @Autowired
    Registration registration;

    @Autowired
    CurrentAccount current;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoRegistersIsSignedIn() {
        navigate(RegisterView.class);
        var name = People.newName();
        fill(name, "林晓梅", People.PASSWORD);
        assertThat(current.require().userName()).isEqualTo(name);
    }

    @Test
    void registeringLeadsBackToTheJoinLinkWhateverWasAskedForBefore() {
        var session = VaadinSession.getCurrent().getSession();
        session.setAttribute("SPRING_SECURITY_SAVED_REQUEST", new SimpleSavedRequest("http://localhost/"));
        WantedPage.remember("join/ABCD");
        navigate(RegisterView.class);
        fill(People.newName(), "林晓梅", People.PASSWORD);
        assertThat(opened()).contains("/join/ABCD");
    }

    @Test
    void whoMistypedAPasswordForThisNameBeforeCanStillRegisterIt() {
        var name = People.newName();
        for (var failure = 0; failure < 6; failure++) {
            assertThatThrownBy(() -> People.signIn(name, "not the password"))
                    .isInstanceOf(AuthenticationException.class);
        }
        navigate(RegisterView.class);
        fill(name, "林晓梅", People.PASSWORD);
        assertThat(current.require().userName()).isEqualTo(name);
    }

    @Test
    void aRefusalStandsAtTheFieldItIsAbout() {
        var taken = People.aCandidate(registration).userName();
        navigate(RegisterView.class);
        fill(taken, "林晓梅", People.PASSWORD);
        assertThat(find(TextField.class).withLabel("用户名").single().getErrorMessage())
                .contains("已有人用");
        fill(People.newName(), "林晓梅", "short");
        assertThat(find(PasswordField.class).single().getErrorMessage()).isEqualTo("密码至少 10 个字符。");
        assertThat(find(TextField.class).withLabel("用户名").single().isInvalid()).isFalse();
        assertThat(current.find()).isEmpty();
    }

    @Test
    void theSignInScreenSaysWhatWentWrongAndHowLongToWait() {
        assertThat(messageAt("wrong")).contains("用户名或密码不对");
        assertThat(messageAt("wait=4")).contains("请等 4 分钟");
        assertThat(messageAt("out")).contains("已退出登录");
        open("sign-in", "wait=<b>");
        assertThat(findInView(Callout.class).exists()).isFalse();
    }

    @Test
    void withoutTheDemoThereAreNoDemoAccounts() {
        navigate(SignInView.class);
        assertThat(findInView(DemoCard.class).exists()).isFalse();
    }

    @Test
    void aMadeUpSetupLinkShowsNoForm() {
        open("setup", "token=made-up");
        assertThat(findInView(TextField.class).exists()).isFalse();
        assertThat(findInView(Callout.class).single().getElement().getTextRecursively())
                .contains("已经用过或过期");
    }

    /// What the browser is told, with the address it is sent to.
    private static List<Object> opened() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .flatMap(told -> told.getInvocation().getParameters().stream())
                .toList();
    }

    private void open(String path, String parameters) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(parameters));
    }

    private String messageAt(String parameters) {
        open("sign-in", parameters);
        return findInView(Callout.class).single().getElement().getTextRecursively();
    }

    private void fill(String userName, String displayName, String password) {
        test(find(TextField.class).withLabel("用户名").single()).setValue(userName);
        test(find(TextField.class).withLabel("称呼").single()).setValue(displayName);
        test(find(PasswordField.class).single()).setValue(password);
        test(find(Button.class).withText("注册并登录").single()).click();
    }
}
