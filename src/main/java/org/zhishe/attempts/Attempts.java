package org.zhishe.attempts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Refusal;

/// The attempts there are.
@Repository
class Attempts {

    /// About 600 bytes each: some 12 MB.
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
        var composition = compositions.keep(attempt.layout().composition());
        jdbc.sql("insert into attempts_attempt (id, owner, purpose, composition_id, layout, started_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 0)")
                .param(Columns.bytes(attempt.id()))
                .param(Columns.bytes(attempt.owner()))
                .param(attempt.purpose().name())
                .param(Columns.bytes(composition))
                .param(attempt.layout().text())
                .param(Columns.utc(attempt.startedAt()))
                .update();
        layouts.put(attempt.id(), attempt.layout());
    }

    /// @throws Refusal if there is no such attempt
    Layout layout(UUID attempt) {
        return layouts.get(attempt, this::readLayout);
    }

    boolean isFinished(UUID attempt) {
        return jdbc.sql("select finished_at is not null from attempts_attempt where id = ?")
                .param(Columns.bytes(attempt))
                .query(Boolean.class)
                .optional()
                .orElseThrow(Attempts::unknown);
    }

    /// @throws Refusal if it is finished already
    void finish(UUID attempt, Instant at) {
        var finished = jdbc.sql("update attempts_attempt set finished_at = ?, version = version + 1"
                        + " where id = ? and finished_at is null")
                .params(Columns.utc(at), Columns.bytes(attempt))
                .update();
        if (finished == 0) {
            throw new Refusal("attempts.finished");
        }
    }

    private Layout readLayout(UUID attempt) {
        return jdbc.sql("select composition_id, layout from attempts_attempt where id = ?")
                .param(Columns.bytes(attempt))
                .query((row, number) -> layout(row))
                .optional()
                .orElseThrow(Attempts::unknown);
    }

    private Layout layout(ResultSet row) throws SQLException {
        var composition = row.getBytes("composition_id");
        return composition == null
                ? Stored.wholeLayout(row.getString("layout"))
                : Layout.of(compositions.find(Columns.uuid(composition)), row.getString("layout"));
    }

    private static Refusal unknown() {
        return new Refusal("attempts.unknown");
    }
}
