package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;

@DatabaseTest
class GrantsTest {

    private static final PageRequest FIRST = PageRequest.of(0, 10);

    @Autowired
    UnitFixture fixture;

    @Autowired
    Grants grants;

    @Autowired
    UnitPeople people;

    @Autowired
    UnitTree tree;

    @Autowired
    Reach reach;

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
    void aRoleReachesItsUnitAndEverythingBelow() {
        People.signIn(fixture.aPerson(Role.TRAINER, district.id()));
        assertThat(reach.of(Role.TRAINER).covers(community)).isTrue();
        assertThat(reach.of(Role.TRAINER).covers("0.")).isFalse();
        assertThat(reach.of(Role.MENTOR).isEmpty()).isTrue();
    }

    @Test
    void aGivenRoleCountsAtOnceAndAnEndedOneNoMore() {
        var person = fixture.aPerson(Role.CANDIDATE, community.id());
        grants.give(person.account(), Role.MENTOR, district.id());
        grants.give(person.account(), Role.MENTOR, district.id());
        assertThat(fixture.grantsOf(person))
                .containsExactlyInAnyOrder("CANDIDATE " + community.code(), "MENTOR " + district.code());
        grants.end(person.account(), Role.MENTOR, district.id());
        assertThat(fixture.grantsOf(person)).containsExactly("CANDIDATE " + community.code());
    }

    @Test
    void whoLosesTheLastRoleIsACandidateOfNoUnitInParticular() {
        var person = fixture.aPerson(Role.TRAINER, community.id());
        grants.end(person.account(), Role.TRAINER, community.id());
        assertThat(fixture.grantsOf(person)).containsExactly("CANDIDATE 0");
    }

    @Test
    void anAdministratorOfADistrictGivesRolesOnlyThereAndOnlyToItsPeople() {
        var outsider = fixture.aPerson(Role.CANDIDATE, UnitRef.ROOT);
        var insider = fixture.aPerson(Role.CANDIDATE, community.id());
        People.signIn(fixture.aPerson(Role.ADMIN, district.id()));
        grants.give(insider.account(), Role.COORDINATOR, community.id());
        assertThatThrownBy(() -> grants.give(insider.account(), Role.ADMIN, UnitRef.ROOT))
                .hasMessage("identity.unit.out-of-reach");
        assertThatThrownBy(() -> grants.give(outsider.account(), Role.TRAINER, community.id()))
                .hasMessage("identity.person.unknown");
    }

    @Test
    void aCoordinatorEndsMembershipsOnly() {
        var candidate = fixture.aPerson(Role.CANDIDATE, community.id());
        var trainer = fixture.aPerson(Role.TRAINER, community.id());
        People.signIn(fixture.aPerson(Role.COORDINATOR, district.id()));
        grants.end(candidate.account(), Role.CANDIDATE, community.id());
        assertThat(fixture.grantsOf(candidate)).containsExactly("CANDIDATE 0");
        assertThatThrownBy(() -> grants.end(trainer.account(), Role.TRAINER, community.id()))
                .hasMessage("identity.unit.out-of-reach");
        assertThatThrownBy(() -> grants.give(candidate.account(), Role.TRAINER, community.id()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void peopleAreSeenByThoseOnlyWhoLookAfterThem() {
        var mine = fixture.aPerson(Role.CANDIDATE, community.id());
        var others = fixture.aPerson(Role.CANDIDATE, district.id());
        People.signIn(fixture.aPerson(Role.COORDINATOR, community.id()));
        assertThat(people.in(community, mine.userName(), FIRST))
                .extracting(Member::account)
                .containsExactly(mine.account());
        assertThatThrownBy(() -> people.in(district, "", FIRST)).hasMessage("identity.unit.out-of-reach");
        assertThatThrownBy(() -> people.find(others.account())).hasMessage("identity.person.unknown");
        assertThat(people.find(mine.account()).grants()).hasSize(1);
    }

    @Test
    void whoBelongsNowhereIsSeenByThoseOnlyWhoRunTheWhole() {
        var alone = fixture.aPerson(Role.CANDIDATE, UnitRef.ROOT);
        assertThat(people.in(root(), alone.userName(), FIRST)).hasSize(1);
        for (var overseer : List.of(Role.COORDINATOR, Role.ORGANISER)) {
            People.signIn(fixture.aPerson(overseer, UnitRef.ROOT));
            assertThat(people.in(root(), alone.userName(), FIRST)).isEmpty();
            assertThatThrownBy(() -> people.find(alone.account())).hasMessage("identity.person.unknown");
        }
    }

    @Test
    void whoLeftIsSeenByNobodyOfTheUnitsAboveEither() {
        var candidate = fixture.aPerson(Role.CANDIDATE, community.id());
        People.signIn(candidate);
        grants.leave(community.id());
        People.signIn(fixture.aPerson(Role.ORGANISER, UnitRef.ROOT));
        assertThat(people.in(root(), candidate.userName(), FIRST)).isEmpty();
    }

    @Test
    void nobodyLeavesTheRoot() {
        var alone = fixture.aPerson(Role.CANDIDATE, UnitRef.ROOT);
        People.signIn(alone);
        assertThatThrownBy(() -> grants.leave(UnitRef.ROOT)).hasMessage("identity.grant.unknown");
        assertThat(fixture.grantsOf(alone)).containsExactly("CANDIDATE 0");
    }

    private UnitRef root() {
        return tree.root();
    }

    @Test
    void aSearchIsTextAndNotAPattern() {
        fixture.aPerson(Role.CANDIDATE, community.id());
        assertThat(people.in(community, "%", FIRST)).isEmpty();
        assertThat(people.in(community, "_", FIRST)).isEmpty();
        assertThat(people.in(community, "", FIRST)).hasSize(1);
        var person = People.newName().replace('-', '_');
        fixture.named(person, community.id());
        assertThat(people.in(community, person, FIRST)).hasSize(1);
        assertThat(people.in(community, person.replace('_', '-'), FIRST)).isEmpty();
    }

    @Test
    void candidatesSeeNobody() {
        People.signIn(fixture.aPerson(Role.CANDIDATE, community.id()));
        assertThatThrownBy(() -> people.in(community, "", FIRST)).isInstanceOf(AccessDeniedException.class);
    }
}
