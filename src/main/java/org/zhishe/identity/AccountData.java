package org.zhishe.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;

/// The account itself and its codes.
@Service
@Transactional(readOnly = true)
class AccountData implements PersonalData {

    /// @param codesIssuedToOthers how many codes this person gave out that are still open
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
            int codesIssuedToOthers) {}

    record ExportedGrant(Role role, String unit, Instant since) {}

    /// That there is a code; what it is, nobody knows any more.
    record ExportedCode(CodeKind kind, Instant issuedAt, Optional<Instant> expiresAt, Optional<String> address) {}

    private final Accounts accounts;
    private final Units units;
    private final Invitations invitations;
    private final IssuedCodes codes;
    private final ApplicationEventPublisher events;
    private final boolean demo;

    AccountData(
            Accounts accounts,
            Units units,
            Invitations invitations,
            IssuedCodes codes,
            ApplicationEventPublisher events,
            ObjectProvider<DemoAccounts> demoAccounts) {
        this.accounts = accounts;
        this.units = units;
        this.invitations = invitations;
        this.codes = codes;
        this.events = events;
        this.demo = demoAccounts.getIfAvailable() != null;
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
                codes.countIssuedToOthers(id));
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

    /// Refused for the last administrator: nobody could make another one.
    @Override
    @Transactional
    public void forget(UUID id, UUID anonymous) {
        units.lock(UnitRef.ROOT);
        var administrators = accounts.administrators(UnitRef.ROOT);
        var another = administrators.stream().anyMatch(other -> !other.id().equals(id) && (demo || !other.isDemo()));
        if (!another && administrators.stream().anyMatch(each -> each.id().equals(id))) {
            throw new Refusal("identity.account.last-administrator");
        }
        codes.remove(id, OneTimeCodes.ALL);
        codes.replaceIssuer(id, anonymous);
        invitations.replaceInviter(id, anonymous);
        invitations.replaceUser(id, anonymous);
        accounts.removeGrants(id);
        accounts.remove(id);
        events.publishEvent(new PreferencesChanged(id));
    }

    private Account find(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new Refusal("identity.sign-in-first"));
    }

    private ExportedGrant exported(RoleGrant grant) {
        var unit = units.findById(grant.unit()).map(each -> each.ref().name()).orElse("");
        return new ExportedGrant(grant.role(), unit, grant.since());
    }

    private static ExportedCode exported(IssuedCode code) {
        return new ExportedCode(code.kind(), code.issuedAt(), code.expiresAt(), code.address());
    }
}
