package org.zhishe.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;

/// The account itself and its codes.
@Service
@Transactional(readOnly = true)
class AccountData implements PersonalData {

    /// @param codesGivenToOthers the open ones that this person gave out; to whom is not theirs to take along
    record Exported(
            UUID id,
            String userName,
            String displayName,
            List<ExportedGrant> roles,
            Optional<String> email,
            Optional<Locale> language,
            String timeZone,
            Instant registeredAt,
            boolean declinedRecoveryCode,
            List<ExportedCode> openCodes,
            List<ExportedCode> codesGivenToOthers,
            List<ExportedInvitation> invitationsTaken,
            List<ExportedInvitation> invitationsMade) {}

    record ExportedGrant(Role role, String unit, Instant since) {}

    /// That there is a code; what it is, nobody knows any more.
    record ExportedCode(CodeKind kind, Instant issuedAt, Optional<Instant> expiresAt, Optional<String> address) {}

    /// Without the name, which is that of whoever was invited.
    record ExportedInvitation(
            Role role,
            String unit,
            Instant invitedAt,
            Instant expiresAt,
            Optional<Instant> usedAt,
            Optional<Instant> withdrawnAt) {}

    private final Accounts accounts;
    private final Units units;
    private final Invitations invitations;
    private final IssuedCodes codes;
    private final ApplicationEventPublisher events;
    private final Administrators administrators;

    AccountData(
            Accounts accounts,
            Units units,
            Invitations invitations,
            IssuedCodes codes,
            ApplicationEventPublisher events,
            Administrators administrators) {
        this.accounts = accounts;
        this.units = units;
        this.invitations = invitations;
        this.codes = codes;
        this.events = events;
        this.administrators = administrators;
    }

    @Override
    public String module() {
        return "identity";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "identity_code.account",
                "identity_code.issued_by",
                "identity_grant.account_id",
                "identity_invitation.invited_by",
                "identity_invitation.used_by");
    }

    @Override
    public Object export(UUID id) {
        var account = find(id);
        var person = account.session().signedIn();
        return new Exported(
                id,
                person.userName(),
                person.displayName(),
                account.grants().stream().map(this::exported).toList(),
                account.email(),
                account.locale(),
                account.preferences().zone().getId(),
                account.createdAt(),
                account.skipsRecovery(),
                codes.of(id).stream().map(AccountData::exported).toList(),
                codes.issuedToOthers(id).stream().map(AccountData::exported).toList(),
                invitations.findByUsedByOrderByInvitedAt(id).stream()
                        .map(this::exported)
                        .toList(),
                invitations.findByInvitedByOrderByInvitedAt(id).stream()
                        .map(this::exported)
                        .toList());
    }

    @Override
    public List<Line> overview(UUID id) {
        var account = find(id);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("identity.overview.user-name", account.userName()));
        lines.add(Line.of(
                "identity.overview.display-name", account.session().signedIn().displayName()));
        lines.add(Line.of("identity.overview.registered", account.createdAt()));
        account.email().ifPresent(address -> lines.add(Line.of("identity.overview.email", address)));
        codes.of(id).forEach(code -> lines.add(Line.of("identity.overview.code." + code.kind(), code.issuedAt())));
        return lines;
    }

    /// Refused for the last administrator: nobody could make another one. The anonymous id of history stands nowhere
    /// here: units and times are kept with these rows, and would lead from it to the person.
    @Override
    @Transactional
    public void forget(UUID id, UUID anonymous) {
        if (accounts.findById(id).isEmpty()) { // a guest, who has no account
            return;
        }
        administrators.lock();
        if (administrators.isLast(id)) {
            throw new Refusal("identity.account.last-administrator");
        }
        if (find(id).isDemo()) {
            throw new Refusal("identity.account.demo");
        }
        codes.remove(id, OneTimeCodes.ALL);
        codes.removeIssuedBy(id);
        invitations.removeTakenBy(id);
        invitations.replaceInviter(id, Invitation.NOBODY);
        accounts.removeGrants(id);
        accounts.remove(id);
        events.publishEvent(new PreferencesChanged(id));
    }

    private Account find(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new Refusal("identity.sign-in-first"));
    }

    private ExportedGrant exported(RoleGrant grant) {
        return new ExportedGrant(grant.role(), unitName(grant.unit()), grant.since());
    }

    private ExportedInvitation exported(Invitation invitation) {
        return invitation.exported(unitName(invitation.unit()));
    }

    private String unitName(UUID id) {
        return units.findById(id).map(each -> each.ref().name()).orElse("");
    }

    private static ExportedCode exported(IssuedCode code) {
        return new ExportedCode(code.kind(), code.issuedAt(), code.expiresAt(), code.address());
    }
}
