package org.zhishe.attempts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Attempts extends JpaRepository<Attempt, UUID> {

    @Query("select a from Attempt a where a.owner = :owner and a.startedAt >= :since")
    List<Attempt> since(UUID owner, Instant since);

    List<Attempt> findByOwnerOrderByStartedAt(UUID owner);

    int countByOwner(UUID owner);

    /// Raises the version: who read an attempt before cannot write the old owner back.
    @Modifying(flushAutomatically = true)
    @Query("update versioned Attempt a set a.owner = :anonymous where a.owner = :owner")
    void replaceOwner(UUID owner, UUID anonymous);
}
