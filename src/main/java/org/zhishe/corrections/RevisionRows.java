package org.zhishe.corrections;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RevisionRows extends JpaRepository<Revision, UUID> {

    Optional<Revision> findByWaitsFor(String questionId);

    List<Revision> findByWaitsForIsNotNullOrderByProposedAt();

    List<Revision> findByQuestionIdOrderByProposedAtDesc(String questionId);

    @Query("select r from Revision r where r.proposedBy = :editor or r.reviewedBy = :editor order by r.proposedAt")
    List<Revision> of(UUID editor);
}
