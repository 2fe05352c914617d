package org.zhishe.marking;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MarkingTasks extends JpaRepository<MarkingTask, UUID> {

    /// Locks the row until the transaction ends.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from MarkingTask t where t.id = :id")
    Optional<MarkingTask> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from MarkingTask t where t.linkHash = :hash")
    Optional<MarkingTask> lockByLink(byte[] hash);

    @Query("select t from MarkingTask t where t.linkHash = :hash")
    Optional<MarkingTask> byLink(byte[] hash);

    List<MarkingTask> findBySittingIdOrderByAskedAt(UUID sitting);

    /// What editors are asked for and nobody has taken, the longest waiting first; nobody marks their own.
    @Query("select t from MarkingTask t where t.state = TaskState.OPEN and t.kind = MarkedBy.EDITOR"
            + " and t.candidate <> :person order by t.askedAt")
    List<MarkingTask> forEditors(UUID person, Pageable page);

    @Query("select count(t) from MarkingTask t where t.state = TaskState.OPEN and t.kind = MarkedBy.EDITOR"
            + " and t.candidate <> :person")
    int countForEditors(UUID person);

    /// What this person is marking for others.
    @Query("select t from MarkingTask t where t.marker = :person and t.state = TaskState.TAKEN"
            + " and t.kind <> MarkedBy.SELF order by t.askedAt")
    List<MarkingTask> takenBy(UUID person);

    @Query("select count(t) from MarkingTask t where t.marker = :person and t.state = TaskState.TAKEN"
            + " and t.kind <> MarkedBy.SELF")
    int countTakenBy(UUID person);

    /// What others have marked for this person, who has not looked yet.
    @Query("select t from MarkingTask t where t.candidate = :person and t.state = TaskState.DONE and t.seen = false"
            + " order by t.doneAt")
    List<MarkingTask> unseen(UUID person);

    List<MarkingTask> findByCandidateOrderByAskedAt(UUID candidate);

    List<MarkingTask> findByMarkerOrderByAskedAt(UUID marker);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from MarkingTask t where t.candidate = :person or t.marker = :person order by t.id")
    List<MarkingTask> lockAll(UUID person);
}
