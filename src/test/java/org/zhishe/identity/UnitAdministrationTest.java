package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.audit.Act;
import org.zhishe.audit.AuditEntry;
import org.zhishe.audit.AuditTrail;
import org.zhishe.audit.Where;

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

    @Autowired
    AuditReading reading;

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
        assertThat(onRecord("identity.unit", district, community))
                .extracting(Act::kind)
                .containsExactly("identity.unit.renamed", "identity.unit.added", "identity.unit.added");
        assertThat(onRecord("identity.unit.renamed", community).getFirst().details())
                .containsEntry("old-name", community.name())
                .containsEntry("new-name", tree.get(community.id()).name());
    }

    @Test
    void whoLosesARoleWithTheirUnitIsOnRecord() {
        var coordinator = fixture.aPerson(Role.COORDINATOR, community.id());
        administration.close(community.id());
        var ended = onRecord("identity.grant.ended", community);
        assertThat(ended).singleElement().satisfies(act -> {
            assertThat(act.subject()).isEqualTo(coordinator.account());
            assertThat(act.details()).containsEntry("role", "COORDINATOR").containsEntry("unit", community.code());
        });
    }

    @Test
    void whatHappenedInAUnitIsReadByWhoeverRunsItNow() {
        var other = administration.add(UnitRef.ROOT, UnitKind.DISTRICT, "区" + People.newName());
        var moved = administration.move(community.id(), other.id());
        assertThat(onRecord("identity.unit.moved", moved).getFirst().details())
                .containsEntry("from-unit", district.code())
                .containsEntry("to-unit", other.code());
        People.signIn(fixture.aPerson(Role.ADMIN, other.id()));
        assertThat(readable()).contains("identity.unit.moved", "identity.unit.added");
        assertThat(reading.entries("", PageRequest.of(0, 50)).map(ReadableAct::details))
                .anySatisfy(details -> assertThat(details).containsEntry("from-unit", district.name()));
        People.signIn(fixture.aPerson(Role.ADMIN, district.id()));
        assertThat(readable()).doesNotContain("identity.unit.moved");
    }

    @Test
    void theCheckIsForWhoeverRunsTheWhole() {
        assertThat(reading.runsEverything()).isTrue();
        People.signIn(fixture.aPerson(Role.ADMIN, district.id()));
        assertThat(reading.runsEverything()).isFalse();
        refused("identity.unit.out-of-reach", reading::firstBroken);
    }

    @Test
    void aClosedUnitOpensAgainEmpty() {
        var candidate = fixture.aPerson(Role.CANDIDATE, community.id());
        refused("identity.unit.open", () -> administration.reopen(community.id()));
        administration.close(community.id());
        assertThat(administration.reopen(community.id()).closed()).isFalse();
        assertThat(fixture.grantsOf(candidate)).containsExactly("CANDIDATE " + district.code());
        assertThat(administration.renewJoinCode(community.id())).isNotEmpty();
    }

    @Test
    void aUnitOpensOnlyBelowAnOpenOneAndByWhoeverRunsThatOne() {
        administration.close(community.id());
        administration.close(district.id());
        refused("identity.unit.closed", () -> administration.reopen(community.id()));
        administration.reopen(district.id());
        People.signIn(fixture.aPerson(Role.ADMIN, community.id()));
        refused("identity.unit.out-of-reach", () -> administration.reopen(community.id()));
    }

    @Test
    void aWrongKindIsCorrectedWithinTheRules() {
        assertThat(administration.correctKind(community.id(), UnitKind.STATION).kind())
                .isEqualTo(UnitKind.STATION);
        refused(
                "identity.unit.kind.STATION.misplaced",
                () -> administration.correctKind(district.id(), UnitKind.COMMUNITY));
        refused("identity.unit.kind.CITY.misplaced", () -> administration.correctKind(community.id(), UnitKind.CITY));
        refused("identity.unit.root.kind", () -> administration.correctKind(UnitRef.ROOT, UnitKind.DISTRICT));
    }

    /// Both go through or one finds a stale row; neither waits for the other for ever.
    @Test
    void movingAndRenamingAtOnceLockNothing() throws InterruptedException {
        var other = administration.add(UnitRef.ROOT, UnitKind.DISTRICT, "区" + People.newName());
        var context = SecurityContextHolder.getContext();
        Callable<Void> moving = as(context, () -> administration.move(district.id(), UnitRef.ROOT));
        Callable<Void> renaming = as(context, () -> administration.rename(community.id(), "名" + People.newName()));
        Callable<Void> coding = as(context, () -> administration.renewJoinCode(other.id()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = threads.invokeAll(List.of(moving, renaming, coding, moving, renaming, moving, renaming));
            assertThat(done).allMatch(future -> future.state() == Future.State.SUCCESS);
        }
    }

    private static Callable<Void> as(SecurityContext context, Runnable action) {
        return () -> {
            SecurityContextHolder.setContext(context);
            action.run();
            return null;
        };
    }

    private List<Act> onRecord(String kind, UnitRef... at) {
        var codes = Arrays.stream(at).map(UnitRef::code).collect(Collectors.toSet());
        return trail.entries(new Where.Units(codes), kind, PageRequest.of(0, 10))
                .map(AuditEntry::act)
                .toList();
    }

    private List<String> readable() {
        return reading.entries("", PageRequest.of(0, 50)).map(ReadableAct::kind).toList();
    }

    @Test
    void anUnknownUnitIsRefused() {
        refused("identity.unit.unknown", () -> administration.rename(UUID.randomUUID(), "甲"));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).hasMessageStartingWith(key);
    }
}
