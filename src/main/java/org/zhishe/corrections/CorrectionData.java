package org.zhishe.corrections;

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

    record Exported(List<ReportedFault> reported, List<ReportedFault> answered) {}

    private final Reports reports;

    CorrectionData(Reports reports) {
        this.reports = reports;
    }

    @Override
    public String module() {
        return "corrections";
    }

    @Override
    public Set<String> columns() {
        return Set.of("corrections_report.account", "corrections_report.replied_by");
    }

    @Override
    public Exported export(UUID account) {
        return new Exported(
                reports.findByAccountOrderByReportedAt(account).stream()
                        .map(Report::fault)
                        .toList(),
                reports.findByRepliedBy(account).stream().map(Report::fault).toList());
    }

    @Override
    public List<Line> overview(UUID account) {
        return List.of(Line.of(
                "corrections.overview",
                reports.findByAccountOrderByReportedAt(account).size(),
                reports.findByRepliedBy(account).size()));
    }

    /// What someone reported goes with them; what an editor answered is others' to keep.
    @Override
    @Transactional
    public void forget(UUID account, UUID anonymous) {
        reports.findByRepliedBy(account).forEach(report -> report.forgetEditor(account, anonymous));
        reports.deleteAll(reports.findByAccountOrderByReportedAt(account));
    }
}
