package org.zhishe.exams;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface Pulses extends JpaRepository<Pulse, Integer> {

    @Modifying
    @NativeQuery("insert ignore into exams_pulse (id, beat_at) values (1, :now)")
    void begin(Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Pulse p where p.id = 1")
    Pulse lock();
}
