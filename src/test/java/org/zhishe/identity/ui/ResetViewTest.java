package org.zhishe.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.identity.People;
import org.zhishe.identity.Recovery;
import org.zhishe.identity.Registration;
import org.zhishe.identity.SignedIn;
import org.zhishe.identity.TestPost;
import org.zhishe.uikit.Callout;

@DatabaseTest
@ViewPackages(packages = "org.zhishe")
class ResetViewTest extends SpringBrowserlessTest {

    private static final String NEW_PASSWORD = "battery staple";

    @Autowired
    Registration registration;

    @Autowired
    Recovery recovery;

    @Autowired
    TestPost post;

    SignedIn person;
    String code;

    @BeforeEach
    void someoneForgotThePassword() {
        post.reset();
        person = People.aCandidate(registration);
        People.signIn(person);
        code = recovery.newRecoveryCode(People.PASSWORD);
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        post.reset();
    }

    @Test
    void theSignInScreenLeadsHere() {
        navigate(SignInView.class);
        assertThat(findInView(Anchor.class).withText("忘记密码？").single().getHref())
                .isEqualTo("reset");
        UI.getCurrent().navigate("sign-in", QueryParameters.fromString("reset"));
        assertThat(text(findInView(Callout.class).single())).contains("新密码已设好");
    }

    @Test
    void aCodeFromPaperSetsANewPassword() {
        navigate(ResetView.class);
        fill(person.userName(), code, NEW_PASSWORD);
        assertThat(findInView(Callout.class).exists()).isFalse();
        People.signIn(person.userName(), NEW_PASSWORD);
    }

    @Test
    void aWrongNameAndAWrongCodeLookTheSame() {
        navigate(ResetView.class);
        fill(person.userName(), "AAAA", NEW_PASSWORD);
        var wrongCode = text(findInView(Callout.class).single());
        fill(People.newName(), code, NEW_PASSWORD);
        assertThat(text(findInView(Callout.class).single())).isEqualTo(wrongCode);
    }

    @Test
    void aRefusedPasswordStandsAtItsFieldAndTheCodeStillWorks() {
        navigate(ResetView.class);
        fill(person.userName(), code, "short");
        assertThat(find(PasswordField.class).single().getErrorMessage()).isEqualTo("密码至少 10 个字符。");
        fill(person.userName(), code, NEW_PASSWORD);
        assertThat(find(PasswordField.class).single().isInvalid()).isFalse();
    }

    @Test
    void mailIsOfferedOnlyWhereItIsSent() {
        navigate(ResetView.class);
        test(find(Button.class).withText("发到我的邮箱").single()).click();
        assertThat(find(TextField.class).withLabel("用户名").single().getErrorMessage())
                .contains("先填用户名");
        test(find(TextField.class).withLabel("用户名").single()).setValue(People.newName());
        test(find(Button.class).withText("发到我的邮箱").single()).click();
        assertThat(text(findInView(Callout.class).single())).contains("如果这个账号登记过邮箱");
        post.close();
        navigate(SignInView.class);
        var view = navigate(ResetView.class);
        assertThat(find(Button.class).withText("发到我的邮箱").exists()).isFalse();
        assertThat(view.getElement().getTextRecursively()).doesNotContain("邮件");
    }

    private void fill(String name, String typedCode, String password) {
        test(find(TextField.class).withLabel("用户名").single()).setValue(name);
        test(find(TextField.class).withLabel("码").single()).setValue(typedCode);
        test(find(PasswordField.class).single()).setValue(password);
        test(find(Button.class).withText("设新密码").single()).click();
    }

    private static String text(Callout callout) {
        return callout.getElement().getTextRecursively();
    }
}
