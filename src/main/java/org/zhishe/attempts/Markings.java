package org.zhishe.attempts;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Markings extends JpaRepository<Marking, Marking.Key> {

    /// The newest round of each of these attempts; attempts not marked yet are absent.
    @Query("select m from Marking m where m.id.attemptId in :attempts and m.id.round ="
            + " (select max(n.id.round) from Marking n where n.id.attemptId = m.id.attemptId)")
    List<Marking> latest(Collection<UUID> attempts);

    @Query("select m from Marking m, Attempt a where a.owner = :owner and m.id.attemptId = a.id order by m.id.round")
    List<Marking> of(UUID owner);
}
