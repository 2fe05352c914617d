package org.zhishe.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

    Account saveAndFlush(Account account);

    @EntityGraph(attributePaths = "grants")
    Optional<Account> findById(UUID id);

    @EntityGraph(attributePaths = "grants")
    Optional<Account> findByUserKey(byte[] userKey);

    List<Account> findByIdIn(Collection<UUID> ids);

    boolean existsByUserKey(byte[] userKey);

    @Query("select count(a) > 0 from Account a join a.grants g"
            + " where a.demo = false and g.role = Role.ADMIN and g.unit = :root")
    boolean anyAdministrator(UUID root);

    /// Who runs the installation. Lock the root unit first where two of them must not leave at once.
    @Query("select a from Account a join a.grants g where g.role = Role.ADMIN and g.unit = :root")
    List<Account> administrators(UUID root);

    @Query("select u.path from Account a join a.grants g join Unit u on u.id = g.unit"
            + " where a.id = :account and g.role in :roles")
    List<String> pathsOf(UUID account, Collection<Role> roles);

    /// People with any role at a unit path or below it, by name. Who is a candidate of no unit in particular counts
    /// among them only where `alone` is true.
    @Query(
            "select a from Account a where exists (select 1 from Account b join b.grants g join Unit u on u.id = g.unit"
                    + " where b.id = a.id and u.path like concat(:path, '%')"
                    + " and (:alone = true or g.role <> Role.CANDIDATE or u.parentId is not null))"
                    + " and (a.displayName like :search escape '!' or a.userName like :search escape '!') order by a.displayName, a.id")
    Page<Account> within(String path, boolean alone, String search, Pageable page);

    /// How many people have a role at each of the units below this one, or further below.
    @Query("select new org.zhishe.identity.Headcount(top.id, count(distinct a.id))"
            + " from Account a join a.grants g join Unit u on u.id = g.unit"
            + " join Unit top on u.path like concat(top.path, '%') where top.parentId = :parent group by top.id")
    List<Headcount> headcounts(UUID parent);

    /// Everyone with a role at exactly this unit.
    @Query("select a from Account a join a.grants g where g.unit = :unit")
    List<Account> at(UUID unit);

    @Modifying
    @NativeQuery("delete from identity_grant where account_id = :id")
    void removeGrants(UUID id);

    @Modifying
    @Query("delete from Account a where a.id = :id")
    void remove(UUID id);
}
