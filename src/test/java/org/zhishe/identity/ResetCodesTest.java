package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;

@DatabaseTest
class ResetCodesTest {

    @Autowired
    UnitFixture fixture;

    @Autowired
    ResetCodes codes;

    @Autowired
    Recovery recovery;

    @Autowired
    Grants grants;

    @Autowired
    Inviting inviting;

    @Autowired
    Joining joining;

    @Autowired
    Registration registration;

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
    void aCoordinatorLetsACandidateOfTheirsBackIn() {
        var candidate = fixture.aPerson(Role.CANDIDATE, community.id());
        People.signIn(fixture.aPerson(Role.COORDINATOR, district.id()));
        var code = codes.issue(candidate.account());
        assertThatCode(() -> recovery.reset(candidate.userName(), code, "battery staple"))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyGetsACodeForWhoMayDoMore() {
        var trainer = fixture.aPerson(Role.TRAINER, community.id());
        var administrator = fixture.aPerson(Role.ADMIN, district.id());
        People.signIn(fixture.aPerson(Role.COORDINATOR, district.id()));
        assertThatThrownBy(() -> codes.issue(trainer.account())).hasMessage("identity.recovery.not-yours");
        assertThatThrownBy(() -> codes.issue(administrator.account())).hasMessage("identity.recovery.not-yours");
        People.signIn(fixture.aPerson(Role.ADMIN, community.id()));
        assertThat(codes.canIssue(trainer.account())).isTrue();
        assertThat(codes.canIssue(administrator.account())).isFalse();
    }

    @Test
    void aCodeIsWorthNothingOnceTheAccountMayDoMore() {
        var candidate = fixture.aPerson(Role.CANDIDATE, community.id());
        People.signIn(fixture.aPerson(Role.COORDINATOR, district.id()));
        var code = codes.issue(candidate.account());
        fixture.signInAdministrator();
        grants.give(candidate.account(), Role.ADMIN, district.id());
        assertThatThrownBy(() -> recovery.reset(candidate.userName(), code, "battery staple"))
                .hasMessage("identity.recovery.wrong");
    }

    @Test
    void anOrganiserMayAskAndHearsNo() {
        var candidate = fixture.aPerson(Role.CANDIDATE, community.id());
        People.signIn(fixture.aPerson(Role.ORGANISER, district.id()));
        assertThat(codes.canIssue(candidate.account())).isFalse();
    }

    @Test
    void nobodyGetsACodeForWhoBelongsElsewhereToo() {
        var candidate = fixture.aPerson(Role.CANDIDATE, community.id());
        grants.give(candidate.account(), Role.CANDIDATE, district.id());
        People.signIn(fixture.aPerson(Role.COORDINATOR, community.id()));
        assertThat(codes.canIssue(candidate.account())).isFalse();
        var alone = fixture.aPerson(Role.CANDIDATE, UnitRef.ROOT);
        assertThat(codes.canIssue(alone.account())).isFalse();
    }

    @Test
    void whoCameByAnInvitationIsLetBackInByTheirOwnAdministrator() {
        var administrator = fixture.aPerson(Role.ADMIN, community.id());
        People.signIn(administrator);
        var invitation = inviting.invite(community.id(), Role.TRAINER, "王芳").getFirst();
        var trainer = People.aCandidate(registration);
        People.signIn(trainer);
        joining.join(invitation.code());
        assertThat(fixture.grantsOf(trainer)).contains("CANDIDATE 0");
        People.signIn(fixture.aPerson(Role.COORDINATOR, community.id()));
        assertThat(codes.canIssue(trainer.account())).isFalse();
        People.signIn(administrator);
        recovery.reset(trainer.userName(), codes.issue(trainer.account()), "battery staple");
    }

    @Test
    void aCodeIsWorthNothingOnceItsIssuerIsInChargeNoMore() {
        var candidate = fixture.aPerson(Role.CANDIDATE, community.id());
        var coordinator = fixture.aPerson(Role.COORDINATOR, district.id());
        People.signIn(coordinator);
        var code = codes.issue(candidate.account());
        fixture.signInAdministrator();
        grants.end(coordinator.account(), Role.COORDINATOR, district.id());
        assertThatThrownBy(() -> recovery.reset(candidate.userName(), code, "battery staple"))
                .hasMessage("identity.recovery.wrong");
    }

    @Test
    void norOnceTheCandidateHasLeftTheUnit() {
        var candidate = fixture.aPerson(Role.CANDIDATE, community.id());
        People.signIn(fixture.aPerson(Role.COORDINATOR, community.id()));
        var code = codes.issue(candidate.account());
        People.signIn(candidate);
        grants.leave(community.id());
        assertThatThrownBy(() -> recovery.reset(candidate.userName(), code, "battery staple"))
                .hasMessage("identity.recovery.wrong");
    }
}
