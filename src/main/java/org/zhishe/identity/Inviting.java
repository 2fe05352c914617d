package org.zhishe.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.audit.Act;
import org.zhishe.audit.AuditTrail;
import org.zhishe.kernel.Refusal;

/// Invites people to a unit by a list of names: each gets a code of their own, to be handed over in person or sent.
/// Coordinators invite candidates; administrators invite for any role.
@Service
@Transactional(readOnly = true)
public class Inviting {

    /// As many as one list may name.
    public static final int MOST = 500;

    private static final int CODE = 12;

    private final Invitations invitations;
    private final UnitTree tree;
    private final Reach reach;
    private final CurrentAccount current;
    private final AuditTrail trail;
    private final Clock clock;

    Inviting(
            Invitations invitations,
            UnitTree tree,
            Reach reach,
            CurrentAccount current,
            AuditTrail trail,
            Clock clock) {
        this.invitations = invitations;
        this.tree = tree;
        this.reach = reach;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /// Invites everyone on the list or, where a line cannot be read, nobody.
    ///
    /// @param list one name a line; empty lines do not count
    /// @throws Refusal naming the line where a name cannot stand; where the list is empty or too long
    @Transactional
    @PreAuthorize("hasAnyRole('ADMIN', 'COORDINATOR')")
    public List<NewInvitation> invite(UUID unitId, Role role, String list) {
        var unit = invitable(unitId, role);
        var names = InvitationList.read(list);
        var me = current.require().account();
        List<Invitation> made = new ArrayList<>();
        List<NewInvitation> handedOut = new ArrayList<>();
        for (var name : names) {
            var code = ReadableCode.random(CODE);
            made.add(new Invitation(unit.id(), role, name, Secrets.hash(code), me, clock.instant()));
            handedOut.add(new NewInvitation(name.text(), code));
        }
        invitations.saveAll(made);
        trail.record(Act.of("identity.invitation.made", me)
                .at(unit.path())
                .with("unit", unit.code())
                .with("role", role)
                .with("count", made.size()));
        return handedOut;
    }

    /// Invitations to this very unit that nobody took yet, newest first.
    @PreAuthorize("hasAnyRole('ADMIN', 'COORDINATOR')")
    public Page<OpenInvitation> open(UUID unitId, Pageable page) {
        reach.require(tree.get(unitId), Role.ADMIN, Role.COORDINATOR);
        return invitations.open(unitId, clock.instant(), page).map(Invitation::open);
    }

    /// Makes an invitation worthless.
    ///
    /// @throws Refusal if it was taken or withdrawn already
    @Transactional
    @PreAuthorize("hasAnyRole('ADMIN', 'COORDINATOR')")
    public void withdraw(UUID id) {
        var invitation = invitations.findById(id).orElseThrow(() -> new Refusal("identity.invitation.over"));
        var unit = tree.get(invitation.unit());
        reach.require(unit, inviters(invitation.role()));
        invitation.withdraw(clock.instant());
        invitations.saveAndFlush(invitation);
        trail.record(Act.of("identity.invitation.withdrawn", current.require().account())
                .at(unit.path())
                .with("unit", unit.code())
                .with("role", invitation.role()));
    }

    @Scheduled(fixedDelayString = "PT6H")
    @Transactional
    void forgetExpiredNames() {
        invitations.forgetNames(clock.instant());
    }

    private UnitRef invitable(UUID unitId, Role role) {
        var unit = tree.get(unitId);
        reach.require(unit, inviters(role));
        if (unit.closed()) {
            throw new Refusal("identity.unit.closed", unit.name());
        }
        return unit;
    }

    private static Role[] inviters(Role invited) {
        return invited == Role.CANDIDATE ? new Role[] {Role.ADMIN, Role.COORDINATOR} : new Role[] {Role.ADMIN};
    }
}
