package org.zhishe.identity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.audit.Act;
import org.zhishe.audit.AuditTrail;
import org.zhishe.kernel.Refusal;

/// Gives people roles and ends them.
@Service
@Transactional(readOnly = true)
public class Grants {

    private final Accounts accounts;
    private final Units units;
    private final Reach reach;
    private final CurrentAccount current;
    private final AuditTrail trail;
    private final Clock clock;

    Grants(Accounts accounts, Units units, Reach reach, CurrentAccount current, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.reach = reach;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /// Gives someone a role at a unit. An administrator gives roles within their reach, to people within it.
    ///
    /// @throws Refusal if the unit or the person is out of reach, or the unit is closed
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void give(UUID account, Role role, UUID unitId) {
        var unit = unit(unitId);
        unit.requireOpen();
        reach.require(unit.ref(), Role.ADMIN);
        var person = accounts.findById(account)
                .filter(this::isAdministered)
                .orElseThrow(() -> new Refusal("identity.person.unknown"));
        person.grant(role, unitId, clock.instant());
        accounts.saveAndFlush(person);
        record("identity.grant.given", account, role, unit);
    }

    /// Ends a role: an administrator within their reach; a coordinator the membership of candidates of theirs.
    ///
    /// @throws Refusal if the unit is out of reach, or nobody would be left to run the installation
    @Transactional
    @PreAuthorize("hasAnyRole('ADMIN', 'COORDINATOR')")
    public void end(UUID account, Role role, UUID unitId) {
        var unit = unit(unitId);
        var enders = role == Role.CANDIDATE ? List.of(Role.ADMIN, Role.COORDINATOR) : List.of(Role.ADMIN);
        reach.require(unit.ref(), enders.toArray(Role[]::new));
        end(account, role, unit);
    }

    /// Leaves a unit of one's own.
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void leave(UUID unitId) {
        end(current.require().account(), Role.CANDIDATE, unit(unitId));
    }

    private void end(UUID account, Role role, Unit unit) {
        var unitId = unit.ref().id();
        if (role == Role.ADMIN && unit.ref().isRoot()) {
            units.lock(UnitRef.ROOT);
            if (accounts.administrators(UnitRef.ROOT).size() <= 1) {
                throw new Refusal("identity.grant.last-administrator");
            }
        }
        var person = accounts.findById(account)
                .filter(found -> found.has(role, unitId))
                .orElseThrow(() -> new Refusal("identity.grant.unknown"));
        person.end(role, unitId, clock.instant());
        accounts.saveAndFlush(person);
        record("identity.grant.ended", account, role, unit);
    }

    private boolean isAdministered(Account person) {
        var scope = reach.of(Role.ADMIN);
        return accounts.pathsOf(person.id(), List.of(Role.values())).stream().anyMatch(scope::covers);
    }

    private Unit unit(UUID id) {
        return units.findById(id).orElseThrow(() -> new Refusal("identity.unit.unknown"));
    }

    private void record(String kind, UUID account, Role role, Unit unit) {
        trail.record(Act.of(kind, current.require().account())
                .to(account)
                .at(unit.ref().path())
                .with("role", role)
                .with("unit", unit.ref().code()));
    }
}
