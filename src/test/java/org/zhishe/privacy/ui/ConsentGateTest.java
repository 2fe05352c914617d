package org.zhishe.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.identity.SignedIn;
import org.zhishe.identity.TestPost;
import org.zhishe.privacy.Consents;
import org.zhishe.privacy.Purpose;

@DatabaseTest
@ViewPackages(packages = "org.zhishe")
class ConsentGateTest extends SpringBrowserlessTest {

    @Autowired
    Registration registration;

    @Autowired
    Consents consents;

    @Autowired
    TestPost post;

    SignedIn person;

    @BeforeEach
    void someoneSignsInForTheFirstTime() {
        post.reset();
        person = People.aNewcomer(registration);
        People.signIn(person);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        post.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exams", "account", "exams/results/0199f3a0-0000-7000-8000-000000000000"})
    void everyScreenIsBehindTheGate(String path) {
        UI.getCurrent().navigate(path);
        assertThat(getCurrentView()).isInstanceOf(ConsentView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacy", "account/data", "goodbye"})
    void theNoticeAndOnesOwnDataAreNot(String path) {
        UI.getCurrent().navigate(path);
        assertThat(getCurrentView()).isNotInstanceOf(ConsentView.class);
    }

    @Test
    void afterAgreeingOneIsWhereOneWantedToGo() {
        UI.getCurrent().navigate("exams");
        click("同意并继续");
        assertThat(find(H1.class).single().getText()).isEqualTo("模考");
        assertThat(consents.given(person.account(), Purpose.SERVICE)).isTrue();
    }

    @Test
    void anAddressWithAQueryIsFoundAgainToo() {
        UI.getCurrent().navigate("exams", QueryParameters.fromString("from=singlemessage&isappinstalled=0"));
        click("同意并继续");
        assertThat(find(H1.class).single().getText()).isEqualTo("模考");
    }

    @Test
    void nothingOptionalIsTickedBeforehand() {
        UI.getCurrent().navigate("");
        assertThat(find(Checkbox.class).all()).hasSize(2).noneMatch(Checkbox::getValue);
        click("同意并继续");
        assertThat(consents.given(person.account(), Purpose.UNIT_INSIGHT)).isFalse();
        assertThat(consents.given(person.account(), Purpose.E_MAIL)).isFalse();
    }

    @Test
    void eachPurposeIsAChoiceOfItsOwn() {
        UI.getCurrent().navigate("");
        test(find(Checkbox.class).all().getFirst()).click();
        click("同意并继续");
        assertThat(consents.given(person.account(), Purpose.UNIT_INSIGHT)).isTrue();
        assertThat(consents.given(person.account(), Purpose.E_MAIL)).isFalse();
    }

    @Test
    void withoutAMailServerNobodyIsAskedAboutMail() {
        post.close();
        UI.getCurrent().navigate("");
        assertThat(find(Checkbox.class).all()).hasSize(1);
    }

    @Test
    void whoAgreedComesBackToNoGate() {
        UI.getCurrent().navigate("");
        click("同意并继续");
        UI.getCurrent().navigate("consent");
        assertThat(getCurrentView()).isNotInstanceOf(ConsentView.class);
    }

    @Test
    void takingBackIsOneClickLikeGiving() {
        People.agrees(person.account());
        UI.getCurrent().navigate("account");
        var box = find(Checkbox.class).all().getFirst();
        test(box).click();
        assertThat(consents.given(person.account(), Purpose.UNIT_INSIGHT)).isTrue();
        test(box).click();
        assertThat(consents.given(person.account(), Purpose.UNIT_INSIGHT)).isFalse();
    }

    @Test
    void whoTakesTheServiceBackIsAskedAgain() {
        People.agrees(person.account());
        UI.getCurrent().navigate("account");
        assertThat(text((Component) getCurrentView())).contains("撤回同意后会退出登录");
        consents.withdraw(person.account(), Purpose.SERVICE);
        UI.getCurrent().navigate("exams");
        assertThat(text((Component) getCurrentView())).contains("开始之前", "导出数据或注销账号");
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
