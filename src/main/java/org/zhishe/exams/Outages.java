package org.zhishe.exams;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Outages extends JpaRepository<Outage, UUID> {

    /// Those that fall into a stretch of time, also in part.
    @Query("select o from Outage o where o.beganAt < :end and o.endedAt > :start")
    List<Outage> between(Instant start, Instant end);
}
