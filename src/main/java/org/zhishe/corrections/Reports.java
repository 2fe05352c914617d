package org.zhishe.corrections;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Reports extends JpaRepository<Report, UUID> {

    Optional<Report> findByAccountAndVersionId(UUID account, UUID versionId);

    List<Report> findByAccountOrderByReportedAt(UUID account);

    Optional<Report> findByIdAndAccount(UUID id, UUID account);

    List<Report> findByRepliedBy(UUID editor);

    List<Report> findByRepliedAtIsNullOrderByReportedAt();

    List<Report> findByQuestionIdAndRepliedAtIsNull(String questionId);

    List<Report> findByAccountAndRepliedAtIsNotNullAndReplyReadFalseOrderByRepliedAt(UUID account);
}
