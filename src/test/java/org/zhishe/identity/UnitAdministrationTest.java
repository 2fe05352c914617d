package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.audit.AuditEntry;
import org.zhishe.audit.AuditTrail;

@DatabaseTest
class UnitAdministrationTest {

    @Autowired
    UnitFixture fixture;

    @Autowired
    UnitAdministration administration;

    @Autowired
    UnitTree tree;

    @Autowired
    Directory directory;

    @Autowired
    AuditTrail trail;

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
    void aUnitLiesBelowItsParentAndIsFoundByItsCode() {
        assertThat(community.path()).startsWith(district.path());
        assertThat(tree.find(community.code().toLowerCase(java.util.Locale.ROOT)))
                .contains(community);
        assertThat(tree.trail(community)).containsExactly(tree.root(), district, community);
        assertThat(tree.children(district)).extracting(UnitRow::unit).containsExactly(community);
        assertThat(tree.subtree(district)).containsExactlyInAnyOrder(district.id(), community.id());
    }

    @Test
    void twoUnitsOfOneNameHaveDifferentParents() {
        refused("identity.unit.name.taken", () -> administration.add(district.id(), UnitKind.AGENCY, community.name()));
        var elsewhere = administration.add(UnitRef.ROOT, UnitKind.AGENCY, community.name());
        assertThat(elsewhere.name()).isEqualTo(community.name());
    }

    @Test
    void aLargerUnitHasNoPlaceInASmallerOne() {
        refused(
                "identity.unit.kind.DISTRICT.misplaced",
                () -> administration.add(community.id(), UnitKind.DISTRICT, "区"));
    }

    @Test
    void aUnitMovesWithEverythingBelowIt() {
        var station = administration.add(district.id(), UnitKind.STATION, "站" + People.newName());
        var agency = administration.add(station.id(), UnitKind.AGENCY, "社工机构");
        var other = administration.add(UnitRef.ROOT, UnitKind.DISTRICT, "区" + People.newName());
        var moved = administration.move(station.id(), other.id());
        assertThat(moved.path()).isEqualTo(other.path() + station.code() + ".");
        assertThat(tree.get(agency.id()).path()).isEqualTo(moved.path() + agency.code() + ".");
        assertThat(tree.subtree(district)).doesNotContain(station.id(), agency.id());
    }

    @Test
    void aUnitCannotMoveBelowItself() {
        var station = administration.add(district.id(), UnitKind.AGENCY, "总部");
        var branch = administration.add(station.id(), UnitKind.AGENCY, "分部");
        refused("identity.unit.move.circle", () -> administration.move(station.id(), branch.id()));
        refused("identity.unit.move.circle", () -> administration.move(station.id(), station.id()));
        refused("identity.unit.move.circle", () -> administration.move(UnitRef.ROOT, district.id()));
    }

    @Test
    void aClosedUnitHandsItsCandidatesToTheUnitAbove() {
        var candidate = fixture.aPerson(Role.CANDIDATE, community.id());
        var coordinator = fixture.aPerson(Role.COORDINATOR, community.id());
        administration.renewJoinCode(community.id());
        administration.close(community.id());
        assertThat(administration.joinCode(community.id())).isEmpty();
        assertThat(fixture.grantsOf(candidate)).containsExactly("CANDIDATE " + district.code());
        assertThat(fixture.grantsOf(coordinator)).containsExactly("CANDIDATE 0");
        refused("identity.unit.closed", () -> administration.renewJoinCode(community.id()));
        refused("identity.unit.closed", () -> administration.add(community.id(), UnitKind.AGENCY, "机构"));
    }

    @Test
    void aUnitWithOpenUnitsBelowStaysOpen() {
        refused("identity.unit.close.children", () -> administration.close(district.id()));
        refused("identity.unit.root.close", () -> administration.close(UnitRef.ROOT));
    }

    @Test
    void anAdministratorOfADistrictChangesNothingOutsideIt() {
        var other = administration.add(UnitRef.ROOT, UnitKind.DISTRICT, "区" + People.newName());
        People.signIn(fixture.aPerson(Role.ADMIN, district.id()));
        administration.rename(community.id(), "新名" + People.newName());
        refused("identity.unit.out-of-reach", () -> administration.rename(other.id(), "改名"));
        refused("identity.unit.out-of-reach", () -> administration.move(community.id(), other.id()));
        refused("identity.unit.out-of-reach", () -> administration.add(UnitRef.ROOT, UnitKind.AGENCY, "机构"));
    }

    @Test
    void othersChangeNothing() {
        People.signIn(fixture.aPerson(Role.COORDINATOR, district.id()));
        assertThatThrownBy(() -> administration.rename(community.id(), "改名")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void coordinatorsLookAfterTheJoinCodeOfTheirUnits() {
        People.signIn(fixture.aPerson(Role.COORDINATOR, community.id()));
        var first = administration.renewJoinCode(community.id());
        assertThat(administration.renewJoinCode(community.id())).isNotEqualTo(first);
        administration.stopJoinCode(community.id());
        assertThat(administration.joinCode(community.id())).isEmpty();
        refused("identity.unit.out-of-reach", () -> administration.renewJoinCode(district.id()));
    }

    @Test
    void everyChangeIsOnRecord() {
        administration.rename(community.id(), "新名" + People.newName());
        var kinds = trail.entries(List.of(district.path()), "identity.unit", PageRequest.of(0, 10))
                .map(AuditEntry::act)
                .map(act -> act.kind());
        assertThat(kinds).containsExactly("identity.unit.renamed", "identity.unit.added", "identity.unit.added");
    }

    @Test
    void anUnknownUnitIsRefused() {
        refused("identity.unit.unknown", () -> administration.rename(UUID.randomUUID(), "甲"));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).hasMessageStartingWith(key);
    }
}
