package org.zhishe.attempts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Attempts extends JpaRepository<Attempt, UUID> {

    @Query("select a from Attempt a where a.owner = :owner and a.startedAt >= :since")
    List<Attempt> since(UUID owner, Instant since);
}
