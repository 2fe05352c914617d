package org.zhishe.identity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Units extends Repository<Unit, UUID> {

    Unit saveAndFlush(Unit unit);

    Optional<Unit> findById(UUID id);

    Optional<Unit> findByCode(String code);

    Optional<Unit> findByJoinCode(String joinCode);

    List<Unit> findByNameIn(Collection<String> names);

    List<Unit> findByCodeIn(Collection<String> codes);

    List<Unit> findByIdIn(Collection<UUID> ids);

    /// Locks a row until the transaction ends. Whoever changes the tree's shape, or who runs it, locks the root first.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Unit u where u.id = :id")
    Optional<Unit> lock(UUID id);

    @Query("select u from Unit u where u.parentId = :parent order by u.closedAt, u.kind, u.name")
    List<Unit> children(UUID parent);

    @Query("select u.code from Unit u where u.path like concat(:path, '%')")
    List<String> codesBelow(String path);

    @Query("select u.id from Unit u where u.path like concat(:path, '%')")
    List<UUID> idsBelow(String path);

    /// Open units at or below any of these, by name.
    @Query("select u from Unit u where u.closedAt is null and u.name like :name escape '!'"
            + " and exists (select 1 from Unit top where top.path in :paths and u.path like concat(top.path, '%'))"
            + " order by u.name, u.path")
    List<Unit> open(Collection<String> paths, String name, Pageable page);

    @Query("select count(u) > 0 from Unit u where u.parentId = :parent and u.closedAt is null")
    boolean hasOpenChildren(UUID parent);

    /// The paths below a unit that moved.
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Unit u set u.path = concat(:newPath, substring(u.path, :from)), u.version = u.version + 1"
            + " where u.path like concat(:oldPath, '_%')")
    void movePaths(String oldPath, String newPath, int from);
}
