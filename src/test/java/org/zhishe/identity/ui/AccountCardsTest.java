package org.zhishe.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.identity.EmailAddresses;
import org.zhishe.identity.People;
import org.zhishe.identity.Recovery;
import org.zhishe.identity.Registration;
import org.zhishe.identity.SignedIn;
import org.zhishe.identity.TestPost;
import org.zhishe.uikit.Zones;

@DatabaseTest
@ViewPackages(packages = "org.zhishe")
class AccountCardsTest extends SpringBrowserlessTest {

    private static final int FIRST = 0;
    private static final int LAST = 1;

    @Autowired
    Registration registration;

    @Autowired
    Recovery recovery;

    @Autowired
    EmailAddresses addresses;

    @Autowired
    TestPost post;

    @Autowired
    Zones zones;

    SignedIn person;

    @BeforeEach
    void signIn() {
        post.reset();
        person = People.aCandidate(registration);
        People.signIn(person);
        navigate(AccountView.class);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRecoveryCodeIsShownOnceAndWorks() {
        password(FIRST, "not the password");
        click("做一个找回码");
        assertThat(passwords(FIRST).getErrorMessage()).isEqualTo("密码不对。");
        password(FIRST, People.PASSWORD);
        click("做一个找回码");
        var code = find(Span.class).withClassName("code").single().getText();
        click("已经收好");
        assertThat(find(Span.class).withClassName("code").exists()).isFalse();
        recovery.reset(person.userName(), code, "battery staple");
    }

    @Test
    void anAddressIsProvedByAMailedCode() {
        var address = person.userName() + "@example.cn";
        type("邮箱地址", "not an address");
        password(LAST, People.PASSWORD);
        click("发送验证码");
        assertThat(field("邮箱地址").getErrorMessage()).contains("格式不对");
        type("邮箱地址", address);
        password(LAST, People.PASSWORD);
        click("发送验证码");
        type("邮件里的码", post.codeSentTo(address));
        click("确认");
        assertThat(addresses.current()).contains(address);
        click("删除邮箱");
        assertThat(addresses.current()).isEmpty();
    }

    @Test
    void aTimeZoneIsChosen() {
        @SuppressWarnings("unchecked")
        ComboBox<String> zone = find(ComboBox.class).single();
        assertThat(zone.getItemLabelGenerator().apply(zone.getValue())).contains("Asia/Shanghai（UTC+08:00）");
        zone.setValue("Europe/Berlin");
        test(find(Button.class).withText("保存").all().getLast()).click();
        assertThat(zones.current().getId()).isEqualTo("Europe/Berlin");
    }

    @Test
    void theDrawerCallsOneByTheNewNameAtOnce() {
        type("称呼", "晓梅同学");
        test(find(Button.class).withText("保存").all().getFirst()).click();
        var drawn = find(Span.class).withClassName("strong").all().stream().map(Span::getText);
        assertThat(drawn).contains("晓梅同学").doesNotContain("林晓梅");
    }

    private PasswordField passwords(int which) {
        return find(PasswordField.class).withLabel("当前密码").all().get(which);
    }

    private void password(int which, String typed) {
        test(passwords(which)).setValue(typed);
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void type(String label, String typed) {
        test(field(label)).setValue(typed);
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }
}
