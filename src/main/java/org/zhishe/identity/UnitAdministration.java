package org.zhishe.identity;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.audit.Act;
import org.zhishe.audit.AuditTrail;
import org.zhishe.kernel.Refusal;

/// Changes the tree of units. An administrator changes what lies within their reach; coordinators look after the join
/// code of theirs.
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class UnitAdministration {

    private final Units units;
    private final Accounts accounts;
    private final Reach reach;
    private final CurrentAccount current;
    private final AuditTrail trail;
    private final Clock clock;

    UnitAdministration(
            Units units, Accounts accounts, Reach reach, CurrentAccount current, AuditTrail trail, Clock clock) {
        this.units = units;
        this.accounts = accounts;
        this.reach = reach;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /// Makes a unit below another one.
    ///
    /// @throws Refusal if the name is taken or breaks a rule, or the kind has no place below the parent
    @Transactional
    public UnitRef add(UUID parent, UnitKind kind, String name) {
        lockTree();
        var unit = new Unit(administered(parent), kind, new UnitName(name), clock.instant());
        var added = save(unit);
        trail.record(act("identity.unit.added", added));
        return added;
    }

    @Transactional
    public UnitRef rename(UUID id, String name) {
        lockTree();
        var unit = administered(id);
        var oldName = unit.ref().name();
        unit.rename(new UnitName(name));
        var renamed = save(unit);
        trail.record(
                act("identity.unit.renamed", renamed).with("old-name", oldName).with("new-name", renamed.name()));
        return renamed;
    }

    /// Corrects what kind of unit it is.
    ///
    /// @throws Refusal if the kind has no place below the parent, or a unit below has none in it
    @Transactional
    public UnitRef correctKind(UUID id, UnitKind kind) {
        lockTree();
        var unit = administered(id);
        var oldKind = unit.ref().kind();
        unit.correctKind(kind, unit.parent().map(this::unit).orElse(null), units.children(id));
        var corrected = save(unit);
        trail.record(act("identity.unit.kind-corrected", corrected)
                .with("old-kind", oldKind)
                .with("new-kind", kind));
        return corrected;
    }

    /// Hangs a unit, with everything below it, below another one; the person must administer both.
    @Transactional
    public UnitRef move(UUID id, UUID newParent) {
        lockTree();
        var unit = administered(id);
        var parent = administered(newParent);
        var oldPath = unit.ref().path();
        var oldParent = unit(unit.parent().orElse(id)).ref();
        unit.move(parent);
        var moved = save(unit);
        units.movePaths(oldPath, moved.path(), oldPath.length() + 1);
        trail.record(act("identity.unit.moved", moved)
                .with("from-unit", oldParent.code())
                .with("to-unit", parent.ref().code()));
        return moved;
    }

    /// Closes a unit. Its candidates become candidates of the unit above; other roles held there end.
    ///
    /// @throws Refusal while units below it are open
    @Transactional
    public UnitRef close(UUID id) {
        lockTree();
        var unit = administered(id);
        unit.close(clock.instant());
        if (units.hasOpenChildren(id)) {
            throw new Refusal("identity.unit.close.children");
        }
        var parent = unit(unit.parent().orElseThrow()).ref();
        var closed = save(unit);
        var ended = accounts.at(id).stream()
                .flatMap(person -> leave(person, closed, parent).stream())
                .toList();
        ended.forEach(trail::record);
        trail.record(act("identity.unit.closed-down", closed));
        return closed;
    }

    /// Opens a closed unit again, without anyone in it. The person must administer the unit above: whoever administered
    /// this one lost that with its closing.
    ///
    /// @throws Refusal if it is open, or the unit above is closed
    @Transactional
    public UnitRef reopen(UUID id) {
        lockTree();
        var unit = administered(id);
        unit.reopen(administered(unit.parent().orElse(id)));
        var open = save(unit);
        trail.record(act("identity.unit.reopened", open));
        return open;
    }

    /// The code with which people join by themselves; empty where they cannot.
    @PreAuthorize("hasAnyRole('ADMIN', 'COORDINATOR')")
    public Optional<String> joinCode(UUID id) {
        return reached(id, Role.ADMIN, Role.COORDINATOR).joinCode();
    }

    /// A new join code; the old one is void.
    @Transactional
    @PreAuthorize("hasAnyRole('ADMIN', 'COORDINATOR')")
    public String renewJoinCode(UUID id) {
        return changeJoinCode(id, Unit::renewJoinCode, "identity.unit.join-code.renewed")
                .joinCode()
                .orElseThrow();
    }

    @Transactional
    @PreAuthorize("hasAnyRole('ADMIN', 'COORDINATOR')")
    public void stopJoinCode(UUID id) {
        changeJoinCode(id, Unit::stopJoinCode, "identity.unit.join-code.stopped");
    }

    private Unit changeJoinCode(UUID id, Consumer<Unit> change, String kind) {
        lockTree();
        var unit = reached(id, Role.ADMIN, Role.COORDINATOR);
        change.accept(unit);
        trail.record(act(kind, save(unit)));
        return unit;
    }

    /// Ends what someone may do at a unit that closes; a candidate goes on as one of the unit above.
    private List<Act> leave(Account person, UnitRef unit, UnitRef parent) {
        var now = clock.instant();
        var roles = Arrays.stream(Role.values())
                .filter(role -> person.has(role, unit.id()))
                .toList();
        if (roles.contains(Role.CANDIDATE)) {
            person.grant(Role.CANDIDATE, parent.id(), now);
        }
        roles.forEach(role -> person.end(role, unit.id(), now));
        accounts.saveAndFlush(person);
        return roles.stream()
                .map(role -> act("identity.grant.ended", unit).to(person.id()).with("role", role))
                .toList();
    }

    private UnitRef save(Unit unit) {
        try {
            return units.saveAndFlush(unit).ref();
        } catch (DataIntegrityViolationException sameName) {
            throw new Refusal("identity.unit.name.taken", unit.ref().name());
        }
    }

    /// Recorded last: others wait from there to the end of the transaction.
    private Act act(String kind, UnitRef unit) {
        return Act.of(kind, current.require().account()).at(unit.path()).with("unit", unit.code());
    }

    private Unit administered(UUID id) {
        return reached(id, Role.ADMIN);
    }

    private Unit reached(UUID id, Role... roles) {
        var unit = unit(id);
        reach.require(unit.ref(), roles);
        return unit;
    }

    private Unit unit(UUID id) {
        return units.findById(id).orElseThrow(() -> new Refusal("identity.unit.unknown"));
    }

    /// First of all: whoever changes the tree waits here, so that nobody holds a row that another one needs.
    private void lockTree() {
        units.lock(UnitRef.ROOT);
    }
}
