package org.zhishe.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who may let whom back in: an administrator of all the units where the other has a role; a coordinator likewise,
/// where the other is a candidate only.
@Service
@Transactional(readOnly = true)
class LookingAfter {

    private final Accounts accounts;
    private final Units units;

    LookingAfter(Accounts accounts, Units units) {
        this.accounts = accounts;
        this.units = units;
    }

    boolean mayLetIn(UUID issuer, Account person) {
        var places = placesOf(person);
        var candidateOnly = person.grants().stream().allMatch(grant -> grant.role() == Role.CANDIDATE);
        var responsible = candidateOnly ? List.of(Role.ADMIN, Role.COORDINATOR) : List.of(Role.ADMIN);
        var scope = Scope.of(accounts.pathsOf(issuer, responsible));
        return !places.isEmpty() && places.stream().allMatch(scope::covers);
    }

    /// The paths of the units where someone has a role. Who belongs somewhere is not also a candidate of nowhere in
    /// particular, even where they began as one.
    List<String> placesOf(Account person) {
        var belongings = person.grants().stream()
                .filter(grant -> !grant.is(Role.CANDIDATE, UnitRef.ROOT))
                .map(RoleGrant::unit)
                .collect(Collectors.toSet());
        return units.findByIdIn(belongings.isEmpty() ? Set.of(UnitRef.ROOT) : belongings).stream()
                .map(unit -> unit.ref().path())
                .toList();
    }
}
