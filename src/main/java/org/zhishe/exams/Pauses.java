package org.zhishe.exams;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Pauses extends JpaRepository<Pause, UUID> {

    List<Pause> findBySittingId(UUID sittingId);

    @Query("select p from Pause p where p.sittingId = :sitting and p.endedAt is null")
    Optional<Pause> running(UUID sitting);

    List<Pause> findBySittingIdIn(Collection<UUID> sittings);
}
