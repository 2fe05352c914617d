package org.zhishe.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;

@DatabaseTest
@ViewPackages(packages = "org.zhishe")
class AccountViewTest extends SpringBrowserlessTest {

    @Autowired
    Registration registration;

    @Autowired
    CurrentAccount current;

    @BeforeEach
    void signIn() {
        People.signIn(People.aCandidate(registration));
        navigate(AccountView.class);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void oneChoosesHowOneIsCalled() {
        test(find(TextField.class).withLabel("称呼").single()).setValue("晓梅");
        test(find(Button.class).withText("保存").all().getFirst()).click();
        assertThat(current.require().displayName()).isEqualTo("晓梅");
    }

    @Test
    void aWrongOldPasswordIsSaidAtItsField() {
        test(password("原密码")).setValue("not the old one");
        test(password("新密码")).setValue("battery staple");
        test(find(Button.class).withText("修改密码").single()).click();
        assertThat(password("原密码").getErrorMessage()).isEqualTo("原密码不对。");
        assertThat(password("新密码").isInvalid()).isFalse();
    }

    @Test
    void aChangedPasswordEmptiesTheFields() {
        test(password("原密码")).setValue(People.PASSWORD);
        test(password("新密码")).setValue("battery staple");
        test(find(Button.class).withText("修改密码").single()).click();
        assertThat(password("原密码").getValue()).isEmpty();
        assertThat(password("新密码").getValue()).isEmpty();
    }

    private PasswordField password(String label) {
        return find(PasswordField.class).withLabel(label).single();
    }
}
