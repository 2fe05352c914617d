package org.zhishe.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.audit.AuditEntry;
import org.zhishe.audit.AuditTrail;

/// What is on record of a person. It stays as it is when the account goes: the former id then stands for nobody, and
/// history has another one.
@Service
@Transactional(readOnly = true)
class AuditData implements PersonalData {

    enum Whom {
        ME,
        SOMEONE_ELSE,
        NOBODY
    }

    /// Others are not named: who they are is not this person's to take along.
    record Exported(long number, Instant at, String kind, Whom actor, Whom subject, Map<String, String> details) {}

    private final AuditTrail trail;

    AuditData(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public String module() {
        return "audit";
    }

    @Override
    public Set<String> columns() {
        return Set.of("audit_entry.actor", "audit_entry.subject");
    }

    @Override
    public List<Exported> export(UUID account) {
        return trail.about(account).stream()
                .map(entry -> exported(entry, account))
                .toList();
    }

    @Override
    public List<Line> overview(UUID account) {
        return List.of(Line.of("audit.overview", trail.about(account).size()));
    }

    @Override
    public void forget(UUID account, UUID anonymous) {
        // An append-only trail forgets nobody.
    }

    private static Exported exported(AuditEntry entry, UUID account) {
        var act = entry.act();
        return new Exported(
                entry.number(),
                entry.at(),
                act.kind(),
                whom(act.actor(), account),
                whom(act.subject(), account),
                act.details());
    }

    private static Whom whom(@Nullable UUID id, UUID account) {
        if (id == null) {
            return Whom.NOBODY;
        }
        return Objects.equals(id, account) ? Whom.ME : Whom.SOMEONE_ELSE;
    }
}
