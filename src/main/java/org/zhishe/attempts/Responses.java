package org.zhishe.attempts;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Responses extends JpaRepository<Response, Response.Key> {

    @Query("select r from Response r where r.id.attemptId = :attempt and r.id.lease = :lease"
            + " and r.id.sequence in :sequences")
    List<Response> already(UUID attempt, int lease, Collection<Integer> sequences);

    @Query("select r from Response r where r.id.attemptId = :attempt and r.standing = Standing.COUNTS")
    List<Response> counting(UUID attempt);

    @Query("select coalesce(max(r.id.sequence), 0) from Response r"
            + " where r.id.attemptId = :attempt and r.id.lease = :lease")
    int lastSequence(UUID attempt, int lease);

    @Query("select r from Response r, Attempt a where a.owner = :owner and r.id.attemptId = a.id"
            + " order by r.receivedAt, r.id.lease, r.id.sequence")
    List<Response> of(UUID owner);

    @Query("select count(r) from Response r, Attempt a where a.owner = :owner and r.id.attemptId = a.id")
    int count(UUID owner);
}
