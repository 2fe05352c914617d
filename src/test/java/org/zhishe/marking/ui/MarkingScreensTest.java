package org.zhishe.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.TestBank;
import org.zhishe.attempts.Entry;
import org.zhishe.exams.ExamRoom;
import org.zhishe.exams.Invigilator;
import org.zhishe.exams.Mode;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.identity.Role;
import org.zhishe.identity.SignedIn;
import org.zhishe.identity.UnitFixture;
import org.zhishe.identity.UnitRef;
import org.zhishe.kernel.Token;
import org.zhishe.marking.MarkingDesk;
import org.zhishe.marking.Requests;

@DatabaseTest
@ViewPackages(packages = "org.zhishe")
class MarkingScreensTest extends SpringBrowserlessTest {

    @Autowired
    Registration registration;

    @Autowired
    UnitFixture units;

    @Autowired
    ExamRoom room;

    @Autowired
    Invigilator invigilator;

    @Autowired
    Requests requests;

    @Autowired
    MarkingDesk desk;

    private SignedIn candidate;
    private UUID sitting;

    @BeforeEach
    void onePartIsAnswered() {
        candidate = People.aCandidate(registration);
        People.signIn(candidate);
        var opening = room.start(candidate.account(), TestBank.WRITTEN_PAPER, Mode.FREE);
        var pass = invigilator.admit(new Token(opening.token())).orElseThrow();
        invigilator.save(pass, List.of(new Entry(1, 1, List.of(), "先看材料里的依据。", false, List.of(), 0)));
        invigilator.submit(pass, Map.of());
        sitting = opening.sitting();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anEditorTakesMarksAndPutsBack() {
        requests.askEditors(sitting);
        var task = requests.of(sitting).getFirst().task();
        People.signIn(units.aPerson(Role.EDITOR, UnitRef.ROOT));
        assertThat(textOf(navigate(DeskView.class))).contains("一位考生").doesNotContain(candidate.displayName());
        desk.take(task);
        var view = navigate("marking/" + task, WorkView.class);
        assertThat(textOf(view)).contains("一位考生", "先看材料里的依据。", "还有 2 点没有评", "第 1 题 · 还有 2", "第 1 题 · 第 1 问");
        ComponentUtil.fireEvent(score("9.5"), new ClickEvent<>(score("9.5")));
        assertThat(textOf(view)).contains("已给 9.5 分，还有 1 点没有评");
        button("完成批改").click();
        assertThat(textOf(view)).contains("还有 1 个采分点没有评");
        button("放回去").click();
        assertThat(desk.waiting()).anyMatch(each -> each.task().equals(task));
    }

    @Test
    void whoHasNothingToMarkIsToldWhatWouldBeHere() {
        assertThat(textOf(navigate(DeskView.class))).contains("现在没有要批改的");
    }

    private NativeButton score(String marks) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(marks))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getFirst();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
