package org.zhishe.attempts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Columns;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;

/// The attempts there are.
@Repository
class Attempts {

    /// About 600 bytes each, because the composition is shared: some 12 MB.
    private static final int ROOM = 20_000;

    private final JdbcClient jdbc;
    private final Compositions compositions;
    /// A layout never changes, and an id is never used again.
    private final Cache<UUID, Layout> layouts =
            Caffeine.newBuilder().maximumSize(ROOM).build();

    Attempts(JdbcClient jdbc, Compositions compositions) {
        this.jdbc = jdbc;
        this.compositions = compositions;
    }

    void add(Attempt attempt) {
        var kept = compositions.keep(attempt.layout().composition());
        jdbc.sql("insert into attempts_attempt (id, owner, purpose, composition_id, layout, started_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 0)")
                .param(Ids.bytes(attempt.id()))
                .param(Ids.bytes(attempt.owner()))
                .param(attempt.purpose().name())
                .param(Ids.bytes(kept.id()))
                .param(attempt.layout().text())
                .param(Columns.utc(attempt.startedAt()))
                .update();
        layouts.put(
                attempt.id(), new Layout(kept.composition(), attempt.layout().orders()));
    }

    /// @throws Refusal if there is no such attempt
    Layout layout(UUID attempt) {
        var known = layouts.getIfPresent(attempt);
        if (known != null) {
            return known;
        }
        var found = find(attempt).layout();
        layouts.put(attempt, found);
        return found;
    }

    /// @throws Refusal if there is no such attempt
    Attempt find(UUID attempt) {
        return jdbc.sql("select * from attempts_attempt where id = ?")
                .param(Ids.bytes(attempt))
                .query((row, number) -> attempt(row))
                .optional()
                .orElseThrow(() -> new Refusal("attempts.unknown"));
    }

    /// The same, locked until the transaction ends; empty where it is gone.
    Optional<Attempt> lock(UUID attempt) {
        return jdbc.sql("select * from attempts_attempt where id = ? for update")
                .param(Ids.bytes(attempt))
                .query((row, number) -> attempt(row))
                .optional();
    }

    /// Those that ask this version.
    List<UUID> with(UUID version) {
        return jdbc.sql("select a.id from attempts_attempt a join attempts_composition_version v"
                        + " on v.composition_id = a.composition_id where v.version_id = ? order by a.started_at")
                .param(Ids.bytes(version))
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .list();
    }

    /// This person's, begun since a time, the first one first.
    List<Attempt> of(UUID owner, Instant since) {
        return jdbc.sql("select * from attempts_attempt where owner = ? and started_at >= ? order by started_at")
                .params(Ids.bytes(owner), Columns.utc(since))
                .query((row, number) -> attempt(row))
                .list();
    }

    int count(UUID owner) {
        return jdbc.sql("select count(*) from attempts_attempt where owner = ?")
                .param(Ids.bytes(owner))
                .query(Integer.class)
                .single();
    }

    /// Deletes practice of which nothing came: nobody would learn anything from it.
    void removeUntouched(UUID owner) {
        jdbc.sql(
                        "delete from attempts_attempt where owner = ? and purpose = ? and finished_at is null"
                                + " and not exists (select 1 from attempts_response r where r.attempt_id = attempts_attempt.id)")
                .params(Ids.bytes(owner), Purpose.PRACTICE.name())
                .update();
    }

    void replaceOwner(UUID owner, UUID anonymous) {
        jdbc.sql("update attempts_attempt set owner = ?, version = version + 1 where owner = ?")
                .params(Ids.bytes(anonymous), Ids.bytes(owner))
                .update();
    }

    /// @throws Refusal if it is finished already
    void finish(UUID attempt, Instant at) {
        var finished = jdbc.sql("update attempts_attempt set finished_at = ?, version = version + 1"
                        + " where id = ? and finished_at is null")
                .params(Columns.utc(at), Ids.bytes(attempt))
                .update();
        if (finished == 0) {
            throw new Refusal("attempts.finished");
        }
    }

    private Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("owner")),
                Purpose.valueOf(row.getString("purpose")),
                layout(row),
                Columns.instant(row, "started_at"),
                Columns.instantIfAny(row, "finished_at"));
    }

    private Layout layout(ResultSet row) throws SQLException {
        var composition = row.getBytes("composition_id");
        return composition == null
                ? Stored.wholeLayout(row.getString("layout"))
                : Layout.of(compositions.find(Ids.of(composition)), row.getString("layout"));
    }
}
