package org.zhishe.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;

/// The people of the units, for those who look after them: nobody sees anyone outside their reach.
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'COORDINATOR', 'ORGANISER')")
public class UnitPeople {

    private static final Role[] OVERSEERS = {Role.ADMIN, Role.COORDINATOR, Role.ORGANISER};

    private final Accounts accounts;
    private final Units units;
    private final Reach reach;

    UnitPeople(Accounts accounts, Units units, Reach reach) {
        this.accounts = accounts;
        this.units = units;
        this.reach = reach;
    }

    /// People with a role in the unit or below it, by name. Who belongs to no unit in particular is seen by those only
    /// who run the whole.
    ///
    /// @param search part of a name or user name; empty for all
    /// @throws Refusal if the unit is out of the person's reach
    public Page<Member> in(UnitRef unit, String search, Pageable page) {
        reach.require(unit, OVERSEERS);
        var pattern = "%" + LikePattern.literal(search.strip()) + "%";
        var found = accounts.within(unit.path(), runsEverything(), pattern, page);
        var named = unitsOf(found.getContent());
        return found.map(account -> member(account, named, new Scope(List.of(unit.path()))));
    }

    /// One person, with the roles they have within the reach of whoever asks.
    ///
    /// @throws Refusal if there is nobody of this id within reach
    public Member find(UUID account) {
        var scope = reach.of(OVERSEERS);
        return accounts.findById(account)
                .map(found -> member(found, unitsOf(List.of(found)), scope))
                .filter(member -> !member.grants().isEmpty())
                .orElseThrow(() -> new Refusal("identity.person.unknown"));
    }

    private Map<UUID, UnitRef> unitsOf(List<Account> people) {
        var ids = people.stream()
                .flatMap(account -> account.grants().stream())
                .map(RoleGrant::unit)
                .collect(Collectors.toSet());
        return units.findByIdIn(ids).stream()
                .map(Unit::ref)
                .collect(Collectors.toMap(UnitRef::id, Function.identity()));
    }

    private boolean runsEverything() {
        return reach.of(Role.ADMIN).covers(UnitRef.ROOT_PATH);
    }

    private Member member(Account account, Map<UUID, UnitRef> named, Scope scope) {
        var alone = runsEverything();
        var grants = account.grants().stream()
                .filter(grant -> named.containsKey(grant.unit()))
                .map(grant -> new Grant(grant.role(), Objects.requireNonNull(named.get(grant.unit())), grant.since()))
                .filter(grant -> scope.covers(grant.unit()))
                .filter(grant -> alone || !grant.isOfNoUnit())
                .sorted(Comparator.comparing((Grant grant) -> grant.unit().path())
                        .thenComparing(Grant::role))
                .toList();
        return new Member(account.id(), account.userName(), account.displayName(), grants);
    }
}
