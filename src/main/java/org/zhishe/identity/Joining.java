package org.zhishe.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.audit.Act;
import org.zhishe.audit.AuditTrail;
import org.zhishe.kernel.Refusal;

/// Joining a unit: with its join code, or with the code of an invitation.
@Service
public class Joining {

    private final Units units;
    private final Invitations invitations;
    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Throttle throttle;
    private final CurrentAccount current;
    private final CurrentSession session;
    private final AuditTrail trail;
    private final Clock clock;

    Joining(
            Units units,
            Invitations invitations,
            Accounts accounts,
            OneTimeCodes codes,
            Throttle throttle,
            CurrentAccount current,
            CurrentSession session,
            AuditTrail trail,
            Clock clock) {
        this.units = units;
        this.invitations = invitations;
        this.accounts = accounts;
        this.codes = codes;
        this.throttle = throttle;
        this.current = current;
        this.session = session;
        this.trail = trail;
        this.clock = clock;
    }

    /// What a code leads to, as typed in whatever case and grouping; empty where it leads nowhere or no longer.
    ///
    /// @throws Refusal where this person, or anybody at this place before sign-in, tried too many wrong codes
    public Optional<JoinOffer> offer(String typed) {
        var whose = current.find().map(person -> person.account().toString()).orElseGet(session::place);
        throttle.take(Allowance.JOINING, "identity.join.too-many", whose);
        var offer = find(ReadableCode.usual(typed));
        offer.ifPresent(found -> throttle.giveBack(Allowance.JOINING, whose));
        return offer;
    }

    /// Gives the person signed in the role the code stands for; this session has it at once.
    ///
    /// @throws Refusal if the code leads nowhere or no longer
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public UnitRef join(String typed) {
        units.lock(UnitRef.ROOT); // a unit that is being closed takes nobody in
        var code = ReadableCode.usual(typed);
        var me = current.require().account();
        var offer = units.findByJoinCode(code)
                .map(unit -> new JoinOffer(unit.ref(), Role.CANDIDATE, false))
                .or(() -> take(code, me))
                .orElseThrow(() -> new Refusal("identity.join.unknown"));
        var person = accounts.findById(me).orElseThrow();
        person.grant(offer.role(), offer.unit().id(), clock.instant());
        session.remember(accounts.saveAndFlush(person).session());
        codes.withdraw(me, Set.of(CodeKind.COORDINATOR));
        trail.record(Act.of(offer.personal() ? "identity.join.invited" : "identity.join.code", me)
                .to(me)
                .at(offer.unit().path())
                .with("role", offer.role())
                .with("unit", offer.unit().code()));
        return offer.unit();
    }

    /// The roles the person signed in has, and where.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Grant> mine() {
        var person = accounts.findById(current.require().account()).orElseThrow();
        return person.grants().stream()
                .map(grant -> new Grant(grant.role(), unit(grant.unit()), grant.since()))
                .sorted((one, other) -> one.unit().path().compareTo(other.unit().path()))
                .toList();
    }

    private Optional<JoinOffer> find(String code) {
        return units.findByJoinCode(code)
                .map(unit -> new JoinOffer(unit.ref(), Role.CANDIDATE, false))
                .or(() -> invitations
                        .findByCodeHash(Secrets.hash(code))
                        .filter(invitation -> invitation.isOpen(clock.instant()))
                        .flatMap(this::personalOffer));
    }

    private Optional<JoinOffer> take(String code, UUID account) {
        return invitations.lockByCodeHash(Secrets.hash(code)).flatMap(invitation -> {
            var offer = personalOffer(invitation);
            invitation.take(account, clock.instant());
            invitations.saveAndFlush(invitation);
            return offer;
        });
    }

    private Optional<JoinOffer> personalOffer(Invitation invitation) {
        return units.findById(invitation.unit())
                .map(Unit::ref)
                .filter(unit -> !unit.closed() && mayStillInvite(invitation, unit))
                .map(unit -> new JoinOffer(unit, invitation.role(), true));
    }

    /// An invitation to do more than learn is worth as much as its inviter: nothing, once they run the unit no longer.
    private boolean mayStillInvite(Invitation invitation, UnitRef unit) {
        return invitation.role() == Role.CANDIDATE
                || Scope.of(accounts.pathsOf(invitation.invitedBy(), List.of(Role.ADMIN)))
                        .covers(unit);
    }

    private UnitRef unit(UUID id) {
        return units.findById(id).orElseThrow().ref();
    }
}
