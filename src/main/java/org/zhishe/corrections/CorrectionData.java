package org.zhishe.corrections;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.identity.PersonalData;

/// What a person reported, and what they answered others as an editor.
@Service
@Transactional(readOnly = true)
class CorrectionData implements PersonalData {

    record Exported(
            List<ReportedFault> reported,
            List<ReportedFault> answered,
            List<ExportedRevision> revisions,
            List<Notice> regraded) {}

    /// A version that one proposed or reviewed as an editor; who did the other is not theirs to take along.
    record ExportedRevision(
            String question,
            Instant proposedAt,
            boolean proposedByMe,
            RevisionState state,
            String reason,
            String note) {}

    private final Reports reports;
    private final RevisionRows revisions;
    private final Notices notices;

    CorrectionData(Reports reports, RevisionRows revisions, Notices notices) {
        this.reports = reports;
        this.revisions = revisions;
        this.notices = notices;
    }

    @Override
    public String module() {
        return "corrections";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "corrections_report.account",
                "corrections_report.replied_by",
                "corrections_revision.proposed_by",
                "corrections_revision.reviewed_by",
                "corrections_notice.account");
    }

    @Override
    public Exported export(UUID account) {
        return new Exported(
                reports.findByAccountOrderByReportedAt(account).stream()
                        .map(Report::fault)
                        .toList(),
                reports.findByRepliedBy(account).stream().map(Report::fault).toList(),
                revisions.of(account).stream()
                        .map(Revision::proposed)
                        .map(each -> exported(each, account))
                        .toList(),
                notices.of(account));
    }

    private static ExportedRevision exported(ProposedVersion each, UUID account) {
        return new ExportedRevision(
                each.question(),
                each.proposedAt(),
                each.proposedBy().equals(account),
                each.state(),
                each.reason(),
                each.note());
    }

    @Override
    public List<Line> overview(UUID account) {
        return List.of(Line.of(
                "corrections.overview",
                reports.findByAccountOrderByReportedAt(account).size(),
                reports.findByRepliedBy(account).size(),
                revisions.of(account).size(),
                notices.of(account).size()));
    }

    /// What someone reported goes with them; what an editor answered is others' to keep.
    @Override
    @Transactional
    public void forget(UUID account, UUID anonymous) {
        reports.findByRepliedBy(account).forEach(report -> report.forgetEditor(account));
        revisions.of(account).forEach(revision -> revision.forgetEditor(account));
        notices.remove(account);
        reports.deleteAll(reports.findByAccountOrderByReportedAt(account));
    }

    @Override
    @Transactional
    public void handOver(UUID guest, UUID account) {
        notices.handOver(guest, account);
    }
}
