package org.zhishe.identity;

import java.time.Clock;
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
        return save(unit, "identity.unit.added");
    }

    @Transactional
    public UnitRef rename(UUID id, String name) {
        var unit = administered(id);
        unit.rename(new UnitName(name));
        return save(unit, "identity.unit.renamed");
    }

    /// Hangs a unit, with everything below it, below another one; the person must administer both.
    @Transactional
    public UnitRef move(UUID id, UUID newParent) {
        lockTree();
        var unit = administered(id);
        var parent = administered(newParent);
        var oldPath = unit.ref().path();
        unit.move(parent);
        var moved = save(unit, "identity.unit.moved");
        units.movePaths(oldPath, moved.path(), oldPath.length() + 1);
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
        var parent = unit.parent().orElseThrow();
        accounts.at(id).forEach(person -> leave(person, id, parent));
        return save(unit, "identity.unit.closed-down");
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
        var unit = changeJoinCode(id, Unit::renewJoinCode, "identity.unit.join-code.renewed");
        return unit.joinCode().orElseThrow();
    }

    @Transactional
    @PreAuthorize("hasAnyRole('ADMIN', 'COORDINATOR')")
    public void stopJoinCode(UUID id) {
        changeJoinCode(id, Unit::stopJoinCode, "identity.unit.join-code.stopped");
    }

    private Unit changeJoinCode(UUID id, Consumer<Unit> change, String kind) {
        var unit = reached(id, Role.ADMIN, Role.COORDINATOR);
        change.accept(unit);
        save(unit, kind);
        return unit;
    }

    private void leave(Account person, UUID unit, UUID parent) {
        var now = clock.instant();
        if (person.has(Role.CANDIDATE, unit)) {
            person.grant(Role.CANDIDATE, parent, now);
        }
        for (var role : Role.values()) {
            person.end(role, unit, now);
        }
        accounts.saveAndFlush(person);
    }

    private UnitRef save(Unit unit, String kind) {
        try {
            var saved = units.saveAndFlush(unit).ref();
            trail.record(
                    Act.of(kind, current.require().account()).at(saved.path()).with("unit", saved.code()));
            return saved;
        } catch (DataIntegrityViolationException sameName) {
            throw new Refusal("identity.unit.name.taken", unit.ref().name());
        }
    }

    private Unit administered(UUID id) {
        return reached(id, Role.ADMIN);
    }

    private Unit reached(UUID id, Role... roles) {
        var unit = units.findById(id).orElseThrow(() -> new Refusal("identity.unit.unknown"));
        reach.require(unit.ref(), roles);
        return unit;
    }

    private void lockTree() {
        units.lock(UnitRef.ROOT);
    }
}
