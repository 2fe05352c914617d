package org.zhishe.candidacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.candidacy.Candidacies;
import org.zhishe.candidacy.Candidacy;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.syllabus.Programme;

@DatabaseTest
@ViewPackages(packages = "org.zhishe")
class WelcomeViewTest extends SpringBrowserlessTest {

    @Autowired
    Registration registration;

    @Autowired
    Candidacies candidacies;

    @Autowired
    Programme programme;

    int year;

    @BeforeEach
    void someoneNew() {
        People.signIn(People.aCandidate(registration));
        year = programme.latestExamYear().year();
        navigate(WelcomeView.class);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theLevelOfMostIsChosenAlreadyAndNothingElseIsAsked() {
        assertThat(find(CheckboxGroup.class).exists()).isFalse();
        click("开始备考");
        assertThat(candidacies.mine()).contains(new Candidacy("junior", year, 20, Set.of()));
    }

    @Test
    void whoSaidItOnceIsNotAskedAgain() {
        click("开始备考");
        navigate("welcome", Component.class);
        assertThat(find(Button.class).withText("开始备考").exists()).isFalse();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
