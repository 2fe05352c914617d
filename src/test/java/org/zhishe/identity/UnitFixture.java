package org.zhishe.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes units and people with roles in them, for tests.
@Component
public final class UnitFixture {

    private final Registration registration;
    private final UnitAdministration administration;
    private final Accounts accounts;
    private final Directory directory;
    private final UnitTree tree;

    UnitFixture(
            Registration registration,
            UnitAdministration administration,
            Accounts accounts,
            Directory directory,
            UnitTree tree) {
        this.registration = registration;
        this.administration = administration;
        this.accounts = accounts;
        this.directory = directory;
        this.tree = tree;
    }

    /// Someone with this role at this unit only.
    public SignedIn aPerson(Role role, UUID unit) {
        var account =
                accounts.findById(People.aCandidate(registration).account()).orElseThrow();
        account.grant(role, unit, Instant.EPOCH);
        if (role != Role.CANDIDATE || !unit.equals(UnitRef.ROOT)) {
            account.end(Role.CANDIDATE, UnitRef.ROOT, Instant.EPOCH);
        }
        accounts.saveAndFlush(account);
        return again(account.id());
    }

    /// The same person as a new sign-in would have them.
    public SignedIn again(UUID account) {
        return directory.find(account).orElseThrow();
    }

    /// Signs an administrator of the whole installation in on this thread.
    public SignedIn signInAdministrator() {
        var administrator = aPerson(Role.ADMIN, UnitRef.ROOT);
        People.signIn(administrator);
        return administrator;
    }

    /// Units one below the other, the first below the root: a district, a community.
    public List<UnitRef> aDistrictWithACommunity() {
        signInAdministrator();
        var district = administration.add(UnitRef.ROOT, UnitKind.DISTRICT, "区" + People.newName());
        return List.of(district, administration.add(district.id(), UnitKind.COMMUNITY, "社区" + People.newName()));
    }

    /// What someone may do where: `<role> <code of the unit>`.
    public List<String> grantsOf(SignedIn person) {
        return accounts.findById(person.account()).orElseThrow().grants().stream()
                .map(grant -> grant.role() + " " + tree.get(grant.unit()).code())
                .toList();
    }
}
