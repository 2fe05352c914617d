package org.zhishe.attempts;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Marks extends JpaRepository<Mark, Mark.Key> {

    @Query("select m from Mark m where m.id.attemptId = :attempt and m.id.round ="
            + " (select max(n.id.round) from Marking n where n.id.attemptId = :attempt) order by m.id.slot")
    List<Mark> latest(UUID attempt);

    @Query("select m from Mark m, Attempt a where a.owner = :owner and m.id.attemptId = a.id order by m.id.slot")
    List<Mark> of(UUID owner);
}
