package org.zhishe.identity;

import java.time.Clock;
import java.util.List;
import java.util.Set;
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

    /// A code given out for a candidate must not open the account once it may do more.
    private static final Set<CodeKind> PASSED_ON = Set.of(CodeKind.COORDINATOR);

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Units units;
    private final Administrators administrators;
    private final Reach reach;
    private final CurrentAccount current;
    private final AuditTrail trail;
    private final Clock clock;

    Grants(
            Accounts accounts,
            OneTimeCodes codes,
            Units units,
            Administrators administrators,
            Reach reach,
            CurrentAccount current,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.units = units;
        this.administrators = administrators;
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
        codes.withdraw(account, PASSED_ON);
        record("identity.grant.given", account, role, unit);
    }

    /// Ends a role: an administrator within their reach; a coordinator the membership of candidates of theirs.
    ///
    /// @throws Refusal if the unit is out of reach, or nobody would be left to run the installation
    @Transactional
    @PreAuthorize("hasAnyRole('ADMIN', 'COORDINATOR')")
    public void end(UUID account, Role role, UUID unitId) {
        lockWhoRunsIt(role, unitId);
        var unit = unit(unitId);
        var enders = role == Role.CANDIDATE ? List.of(Role.ADMIN, Role.COORDINATOR) : List.of(Role.ADMIN);
        reach.require(unit.ref(), enders.toArray(Role[]::new));
        end(account, role, unit);
    }

    /// Leaves a unit of one's own. Nobody leaves the root, where those are who belong to no unit in particular.
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void leave(UUID unitId) {
        if (unitId.equals(UnitRef.ROOT)) {
            throw new Refusal("identity.grant.unknown");
        }
        end(current.require().account(), Role.CANDIDATE, unit(unitId));
    }

    private void end(UUID account, Role role, Unit unit) {
        var unitId = unit.ref().id();
        if (role == Role.ADMIN && unit.ref().isRoot() && administrators.isLast(account)) {
            throw new Refusal("identity.grant.last-administrator");
        }
        var person = accounts.findById(account)
                .filter(found -> found.has(role, unitId))
                .orElseThrow(() -> new Refusal("identity.grant.unknown"));
        person.end(role, unitId, clock.instant());
        accounts.saveAndFlush(person);
        record("identity.grant.ended", account, role, unit);
    }

    /// Before anything is read: of two who end each other's role one must find the other gone.
    private void lockWhoRunsIt(Role role, UUID unitId) {
        if (role == Role.ADMIN && unitId.equals(UnitRef.ROOT)) {
            administrators.lock();
        }
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
