package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.TestClock;
import org.zhishe.kernel.Refusal;

@DatabaseTest
class JoiningTest {

    private static final PageRequest FIRST = PageRequest.of(0, 10);

    @Autowired
    UnitFixture fixture;

    @Autowired
    UnitAdministration administration;

    @Autowired
    Inviting inviting;

    @Autowired
    Joining joining;

    @Autowired
    Grants grants;

    @Autowired
    TestClock clock;

    private UnitRef community;

    @BeforeEach
    void aCommunity() {
        community = fixture.aDistrictWithACommunity().getLast();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoeverHasTheJoinCodeJoinsAsACandidate() {
        var code = administration.renewJoinCode(community.id());
        var person = newcomer();
        assertThat(joining.offer(code)).contains(new JoinOffer(community, Role.CANDIDATE, false));
        assertThat(joining.join(" " + code.substring(0, 4).toLowerCase(Locale.ROOT) + "-" + code.substring(4)))
                .isEqualTo(community);
        assertThat(fixture.grantsOf(person)).containsExactly("CANDIDATE " + community.code());
        joining.join(code);
        assertThat(fixture.grantsOf(person)).hasSize(1);
    }

    @Test
    void aRenewedOrStoppedCodeLeadsNowhere() {
        var old = administration.renewJoinCode(community.id());
        var next = administration.renewJoinCode(community.id());
        administration.stopJoinCode(community.id());
        newcomer();
        assertThat(joining.offer(old)).isEmpty();
        assertThatThrownBy(() -> joining.join(next)).hasMessage("identity.join.unknown");
        assertThatThrownBy(() -> joining.join("")).hasMessage("identity.join.unknown");
    }

    @Test
    void onesOwnUnitCanBeLeft() {
        var code = administration.renewJoinCode(community.id());
        var person = newcomer();
        joining.join(code);
        grants.leave(community.id());
        assertThat(fixture.grantsOf(person)).containsExactly("CANDIDATE 0");
        assertThat(joining.mine())
                .extracting(Grant::unit)
                .extracting(UnitRef::id)
                .containsExactly(UnitRef.ROOT);
    }

    @Test
    void anInvitationWorksOnceForWhoeverBringsItsCode() {
        var invited = inviting.invite(community.id(), Role.TRAINER, "王芳\n\n  李强 \n");
        assertThat(invited).extracting(NewInvitation::name).containsExactly("王芳", "李强");
        assertThat(inviting.open(community.id(), FIRST)).hasSize(2);
        var code = invited.getFirst().code();
        var person = newcomer();
        assertThat(joining.offer(code)).contains(new JoinOffer(community, Role.TRAINER, true));
        joining.join(code);
        assertThat(fixture.grantsOf(person)).contains("TRAINER " + community.code());
        assertThat(joining.offer(code)).isEmpty();
        newcomer();
        assertThatThrownBy(() -> joining.join(code)).hasMessage("identity.join.unknown");
    }

    @Test
    void ofManyWithOneInvitationOneJoins() throws InterruptedException {
        var code =
                inviting.invite(community.id(), Role.CANDIDATE, "王芳").getFirst().code();
        Callable<Boolean> once = () -> {
            newcomer();
            try {
                joining.join(code);
                return true;
            } catch (Refusal taken) {
                return false;
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes =
                    threads.invokeAll(Stream.generate(() -> once).limit(6).toList());
            assertThat(outcomes.stream().filter(outcome -> outcome.resultNow())).hasSize(1);
        }
    }

    @Test
    void anInvitationEndsByWithdrawalAndByTime() {
        var invited = inviting.invite(community.id(), Role.CANDIDATE, "王芳\n李强");
        var open = inviting.open(community.id(), FIRST).getContent();
        inviting.withdraw(open.getFirst().id());
        assertThat(inviting.open(community.id(), FIRST)).hasSize(1);
        assertThatThrownBy(() -> inviting.withdraw(open.getFirst().id())).hasMessage("identity.invitation.over");
        clock.advance(Duration.ofDays(31));
        assertThat(invited).allMatch(each -> joining.offer(each.code()).isEmpty());
        inviting.forgetExpiredNames();
    }

    @Test
    void aListIsTakenWholeOrNotAtAll() {
        assertThatThrownBy(() -> inviting.invite(community.id(), Role.CANDIDATE, "王芳\n<b>\n李强"))
                .hasMessage("identity.invitation.list.line [2]");
        assertThatThrownBy(() -> inviting.invite(community.id(), Role.CANDIDATE, " \n"))
                .hasMessage("identity.invitation.list.empty");
        assertThatThrownBy(() -> inviting.invite(community.id(), Role.CANDIDATE, "甲\n".repeat(Inviting.MOST + 1)))
                .hasMessage("identity.invitation.list.too-long [501, 500]");
        assertThat(inviting.open(community.id(), FIRST)).isEmpty();
    }

    @Test
    void coordinatorsInviteCandidatesOfTheirUnitsOnly() {
        People.signIn(fixture.aPerson(Role.COORDINATOR, community.id()));
        assertThat(inviting.invite(community.id(), Role.CANDIDATE, "王芳")).hasSize(1);
        assertThatThrownBy(() -> inviting.invite(community.id(), Role.ADMIN, "王芳"))
                .hasMessage("identity.unit.out-of-reach");
        assertThatThrownBy(() -> inviting.invite(UnitRef.ROOT, Role.CANDIDATE, "王芳"))
                .hasMessage("identity.unit.out-of-reach");
    }

    private SignedIn newcomer() {
        var person = fixture.aPerson(Role.CANDIDATE, UnitRef.ROOT);
        People.signIn(person);
        return person;
    }
}
