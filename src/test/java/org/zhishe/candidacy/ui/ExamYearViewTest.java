package org.zhishe.candidacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.candidacy.Candidacies;
import org.zhishe.candidacy.Candidacy;
import org.zhishe.candidacy.Education;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.syllabus.Programme;

@DatabaseTest
@ViewPackages(packages = "org.zhishe")
class ExamYearViewTest extends SpringBrowserlessTest {

    @Autowired
    Registration registration;

    @Autowired
    Candidacies candidacies;

    @Autowired
    Programme programme;

    @BeforeEach
    void signIn() {
        People.signIn(People.aCandidate(registration));
        navigate(ExamYearView.class);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aLevelHasToBeChosen() {
        click("保存");
        assertThat(level().isInvalid()).isTrue();
        assertThat(candidacies.mine()).isEmpty();
    }

    @Test
    void whatIsSavedIsShownWithWhatIsStillNeeded() {
        choose("junior");
        click("保存");
        assertThat(candidacies.mine())
                .contains(new Candidacy("junior", programme.latestExamYear().year(), 20, Set.of()));
        assertThat(text()).contains("我要考", "社会工作综合能力（初级）", "日期待公告");
    }

    @Test
    void whetherOneMaySitIsAnsweredForEachLevel() {
        click("看看能报哪一级");
        assertThat(education().getErrorMessage()).isEqualTo("请选学历。");
        education().setValue(Education.JUNIOR_COLLEGE);
        box("学的是社会工作专业").setValue(true);
        find(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, "从事社会工作满几年")
                .single()
                .setValue(3);
        click("看看能报哪一级");
        assertThat(text()).contains("可以报（要求满 2 年）", "要满 4 年，还差 1 年", "学历要本科以上");
    }

    @Test
    void whatMakesNoDifferenceIsNotAsked() {
        education().setValue(Education.UPPER_SECONDARY);
        assertThat(find(Checkbox.class).all()).extracting(Checkbox::getLabel).doesNotContain("学的是社会工作专业");
        box("有助理社会工作师证书").setValue(true);
        find(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, "其中，拿到证书以后满几年")
                .single()
                .setValue(6);
        click("看看能报哪一级");
        assertThat(text()).contains("可以报（要求满 6 年）");
    }

    @Test
    void homeAsksFirstAndCountsThen() {
        navigate("", com.vaadin.flow.component.Component.class);
        assertThat(find(Anchor.class).withText("去选").single().getHref()).isEqualTo("welcome");
        candidacies.prepareFor(
                new Candidacy("junior", programme.latestExamYear().year(), 20, Set.of()));
        navigate("", com.vaadin.flow.component.Component.class);
        assertThat(find(Anchor.class).withText("看今年的安排").exists()).isTrue();
    }

    private void choose(String level) {
        level().setValue(programme.level(level));
    }

    /// It stands first.
    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> level() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private Select<Education> education() {
        return find(Select.class)
                .withPropertyValue(each -> ((Select<Education>) each).getLabel(), "最高学历")
                .single();
    }

    private Checkbox box(String label) {
        return find(Checkbox.class).withPropertyValue(Checkbox::getLabel, label).single();
    }

    private String text() {
        return find(ExamYearView.class).single().getElement().getTextRecursively();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
