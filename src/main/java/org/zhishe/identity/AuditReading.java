package org.zhishe.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.audit.AuditEntry;
import org.zhishe.audit.AuditTrail;
import org.zhishe.audit.Where;
import org.zhishe.kernel.Refusal;

/// The audit trail for administrators: of the whole installation, or of the units they run.
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class AuditReading {

    /// Details that are the code of a unit.
    private static final List<String> UNITS = List.of("unit", "from-unit", "to-unit");

    private final AuditTrail trail;
    private final Accounts accounts;
    private final Units units;
    private final Reach reach;

    AuditReading(AuditTrail trail, Accounts accounts, Units units, Reach reach) {
        this.trail = trail;
        this.accounts = accounts;
        this.units = units;
        this.reach = reach;
    }

    /// Newest first.
    ///
    /// @param kind only acts whose kind begins so; empty for all
    public Page<ReadableAct> entries(String kind, Pageable page) {
        var entries = trail.entries(where(), kind, page);
        var people = names(entries.getContent());
        var places = placeNames(entries.getContent());
        return entries.map(entry -> readable(entry, people, places));
    }

    /// The number of the first entry that is not as it was written; empty where all are. For those who run the whole.
    public OptionalLong firstBroken() {
        if (!runsEverything()) {
            throw new Refusal("identity.unit.out-of-reach");
        }
        return trail.firstBroken();
    }

    public boolean runsEverything() {
        return reach.of(Role.ADMIN).covers(UnitRef.ROOT_PATH);
    }

    private Where where() {
        var paths = reach.of(Role.ADMIN).paths();
        if (paths.isEmpty()) {
            throw new Refusal("identity.unit.out-of-reach");
        }
        if (runsEverything()) {
            return new Where.Anywhere();
        }
        return new Where.Units(
                paths.stream().flatMap(path -> units.codesBelow(path).stream()).collect(Collectors.toSet()));
    }

    private Map<UUID, String> names(List<AuditEntry> entries) {
        var ids = entries.stream()
                .flatMap(entry -> Stream.of(entry.act().actor(), entry.act().subject()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return accounts.findByIdIn(ids).stream().collect(Collectors.toMap(Account::id, Account::userName));
    }

    private Map<String, String> placeNames(List<AuditEntry> entries) {
        var codes = entries.stream()
                .flatMap(entry ->
                        UNITS.stream().map(name -> entry.act().details().getOrDefault(name, "")))
                .collect(Collectors.toSet());
        return units.findByCodeIn(codes).stream()
                .map(Unit::ref)
                .collect(Collectors.toMap(UnitRef::code, UnitRef::name));
    }

    private static ReadableAct readable(AuditEntry entry, Map<UUID, String> people, Map<String, String> places) {
        var act = entry.act();
        var details = new TreeMap<>(act.details());
        UNITS.forEach(name -> details.computeIfPresent(name, (key, code) -> places.getOrDefault(code, code)));
        return new ReadableAct(
                entry.number(),
                entry.at(),
                act.kind(),
                act.actor() == null,
                name(act.actor(), people),
                name(act.subject(), people),
                details);
    }

    private static String name(@Nullable UUID id, Map<UUID, String> people) {
        return id == null ? "" : people.getOrDefault(id, "");
    }
}
