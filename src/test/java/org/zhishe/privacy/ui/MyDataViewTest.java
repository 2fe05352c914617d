package org.zhishe.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.identity.Directory;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.identity.SignedIn;

@DatabaseTest
@ViewPackages(packages = "org.zhishe")
class MyDataViewTest extends SpringBrowserlessTest {

    @Autowired
    Registration registration;

    @Autowired
    Directory directory;

    SignedIn person;

    @BeforeEach
    void someoneOpensTheirData() {
        person = People.aNewcomer(registration);
        People.signIn(person);
        navigate(MyDataView.class);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theDownloadIsOneLink() {
        assertThat(findInView(Anchor.class).withText("下载").single().getHref()).isEqualTo("account/data/export");
    }

    @Test
    void deletionSaysWhatGoesAndWhatStaysAndAsksForThePassword() {
        test(find(Button.class).withText("注销账号").single()).click();
        var dialog = find(DeletionDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("会删除", "会留下", "随机编号", "不算交卷");
        test(find(PasswordField.class).single()).setValue("not the password");
        test(find(Button.class).withText("确认注销").single()).click();
        assertThat(find(PasswordField.class).single().getErrorMessage()).isEqualTo("密码不对。");
        assertThat(directory.find(person.account())).isPresent();
    }
}
