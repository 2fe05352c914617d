package org.zhishe.exams;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface Pulses extends JpaRepository<Pulse, Integer> {

    /// Makes the row where there is none yet. Locks it either way: a plain `insert ignore` would share the lock, and
    /// two that then ask for it alone wait for each other.
    @Modifying
    @NativeQuery("insert into exams_pulse (id, beat_at) values (1, :now) on duplicate key update id = id")
    void begin(Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Pulse p where p.id = 1")
    Pulse lock();
}
