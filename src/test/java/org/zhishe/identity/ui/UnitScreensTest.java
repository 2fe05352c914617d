package org.zhishe.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.identity.Inviting;
import org.zhishe.identity.People;
import org.zhishe.identity.ReadableCode;
import org.zhishe.identity.Role;
import org.zhishe.identity.SignedIn;
import org.zhishe.identity.UnitAdministration;
import org.zhishe.identity.UnitFixture;
import org.zhishe.identity.UnitRef;
import org.zhishe.identity.UnitTree;
import org.zhishe.uikit.FormDialog;

@DatabaseTest
@ViewPackages(packages = "org.zhishe")
class UnitScreensTest extends SpringBrowserlessTest {

    @Autowired
    UnitFixture fixture;

    @Autowired
    UnitTree tree;

    @Autowired
    UnitAdministration administration;

    @Autowired
    Inviting inviting;

    private UnitRef district;
    private UnitRef community;

    @BeforeEach
    void aDistrictWithACommunity() {
        var made = fixture.aDistrictWithACommunity();
        district = made.getFirst();
        community = made.getLast();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAdministratorAddsAUnitBelow() {
        open(district);
        press("添加下级单位");
        test(find(TextField.class).withLabel("名称").single()).setValue("新站");
        confirm("添加下级单位");
        assertThat(tree.children(district)).extracting(row -> row.unit().name()).contains("新站");
        assertThat(text()).contains("新站");
    }

    @Test
    void aRefusedNameIsSaidInTheDialogAndNothingIsLost() {
        open(district);
        press("添加下级单位");
        test(find(TextField.class).withLabel("名称").single()).setValue("<b>");
        confirm("添加下级单位");
        var dialog = find(FormDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("名称要 1 到 60 个字符");
        assertThat(find(TextField.class).withLabel("名称").single().getValue()).isEqualTo("<b>");
    }

    @Test
    void aCoordinatorSeesTheirPeopleAndTheJoinCodeButChangesNoUnit() {
        var candidate = fixture.aPerson(Role.CANDIDATE, community.id());
        People.signIn(fixture.aPerson(Role.COORDINATOR, community.id()));
        navigate(UnitsView.class);
        assertThat(text()).contains(community.name(), candidate.displayName(), "加入码", "还没用的邀请");
        assertThat(find(Button.class).withText("改名").all()).isEmpty();
        press("生成加入码");
        var code = administration.joinCode(community.id()).orElseThrow();
        assertThat(text()).contains(ReadableCode.grouped(code));
    }

    @Test
    void aUnitOutOfReachIsNotShown() {
        People.signIn(fixture.aPerson(Role.COORDINATOR, community.id()));
        open(district);
        assertThat(text()).contains("这个单位不在你负责的范围里").doesNotContain(district.name());
    }

    @Test
    void anOrganiserReadsButInvitesNobody() {
        People.signIn(fixture.aPerson(Role.ORGANISER, district.id()));
        open(district);
        assertThat(text()).contains(community.name(), "人员").doesNotContain("加入码");
    }

    @Test
    void aListOfNamesBecomesASlipForEach() {
        navigate(InviteView.class, Map.of("unit", community.code()));
        test(find(TextArea.class).single()).setValue("王芳\n李强");
        press("生成邀请码");
        assertThat(text()).contains("王芳", "李强", "只显示这一次");
        assertThat(inviting.open(community.id(), PageRequest.of(0, 9))).hasSize(2);
    }

    @Test
    void aBadLineIsNamedAndTheListStays() {
        navigate(InviteView.class, Map.of("unit", community.code()));
        test(find(TextArea.class).single()).setValue("王芳\n<script>");
        press("生成邀请码");
        assertThat(text()).contains("第 2 行");
        assertThat(find(TextArea.class).single().getValue()).contains("王芳");
    }

    @Test
    void aPersonsRoleIsEndedAfterAskingBack() {
        var trainer = fixture.aPerson(Role.TRAINER, community.id());
        openPerson(trainer);
        press("结束");
        assertThat(fixture.grantsOf(trainer)).containsExactly("TRAINER " + community.code());
        confirm("结束");
        assertThat(fixture.grantsOf(trainer)).containsExactly("CANDIDATE 0");
    }

    @Test
    void whereSomethingEndsTheSafeWayOutStandsOut() {
        open(community);
        press("停用");
        var dialog = find(FormDialog.class).single();
        assertThat(find(Button.class, dialog).withText("取消").single().getThemeNames())
                .contains("primary");
        assertThat(find(Button.class, dialog).withText("停用").single().getThemeNames())
                .doesNotContain("primary");
    }

    @Test
    void aClosedUnitIsOpenedAgain() {
        administration.close(community.id());
        open(community);
        assertThat(find(Button.class).withText("改名").all()).isEmpty();
        press("重新启用");
        confirm("重新启用");
        assertThat(tree.get(community.id()).closed()).isFalse();
        assertThat(text()).contains("加入码");
    }

    @Test
    void aCoordinatorIsOfferedToWithdrawInvitationsOfCandidatesOnly() {
        inviting.invite(community.id(), Role.TRAINER, "王芳");
        People.signIn(fixture.aPerson(Role.COORDINATOR, community.id()));
        open(community);
        assertThat(text()).contains("王芳");
        assertThat(find(Button.class).withText("撤回").all()).isEmpty();
        inviting.invite(community.id(), Role.CANDIDATE, "李强");
        open(community);
        assertThat(find(Button.class).withText("撤回").all()).hasSize(1);
    }

    @Test
    void aPersonsPageBelongsToTheUnits() {
        openPerson(fixture.aPerson(Role.TRAINER, community.id()));
        var marked = find(Anchor.class, find(Nav.class).withClassName("side").single())
                .withAttribute("aria-current", "true");
        assertThat(marked.single().getHref()).isEqualTo("units");
    }

    @Test
    void somebodyOutOfReachLooksLikeNobody() {
        var stranger = fixture.aPerson(Role.CANDIDATE, UnitRef.ROOT);
        People.signIn(fixture.aPerson(Role.COORDINATOR, community.id()));
        openPerson(stranger);
        assertThat(text()).contains("没有找到这个人").doesNotContain(stranger.userName());
    }

    @Test
    void whoHasTheCodeJoinsAfterReadingWhoWillSeeThem() {
        var code = administration.renewJoinCode(community.id());
        var person = fixture.aPerson(Role.CANDIDATE, UnitRef.ROOT);
        People.signIn(person);
        navigate("join/" + code, JoinView.class);
        assertThat(text()).contains(community.name(), "看不到你每道题的作答");
        press("加入");
        assertThat(fixture.grantsOf(person)).containsExactly("CANDIDATE " + community.code());
    }

    @Test
    void aWrongCodeIsSaidKindly() {
        People.signIn(fixture.aPerson(Role.CANDIDATE, UnitRef.ROOT));
        navigate("join/NOSUCHCODE", JoinView.class);
        assertThat(text()).contains("这个码不能用");
    }

    @Test
    void oneLeavesAUnitOnOnesAccountPage() {
        var person = fixture.aPerson(Role.CANDIDATE, community.id());
        People.signIn(person);
        navigate(AccountView.class);
        assertThat(text()).contains(community.name());
        press("退出");
        confirm("退出");
        assertThat(fixture.grantsOf(person)).containsExactly("CANDIDATE 0");
        assertThat(text()).contains("没有加入单位");
    }

    @Test
    void theAuditTrailSaysWhoDidWhatAndIsWhole() {
        administration.rename(community.id(), "改名" + People.newName());
        navigate(AuditView.class);
        assertThat(text()).contains("给单位改了名", "改名");
        press("校验");
        assertThat(text()).contains("全部记录都和写下时一样");
    }

    private void open(UnitRef unit) {
        navigate(UnitsView.class, Map.of("unit", unit.code()));
    }

    private void openPerson(SignedIn person) {
        navigate(PersonView.class, Map.of("person", person.account().toString()));
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }

    /// The dialog's own button, which bears the same verb as the one that opened it.
    private void confirm(String text) {
        var buttons = find(Button.class).withText(text).all();
        test(buttons.getLast()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
