package org.zhishe.questions;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Columns;
import org.zhishe.kernel.Ids;

/// The rulings there are. Every marking asks here, so what is known may be [#FRESH] old: who regrades does so once more
/// after that time.
@Service
@Transactional(readOnly = true)
public class Rulings {

    public static final Duration FRESH = Duration.ofMinutes(1);

    private static final String ALL = "all";

    private final JdbcClient jdbc;
    private final LoadingCache<String, Map<UUID, Ruling>> known;

    Rulings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.known = Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterWrite(FRESH)
                .build(all -> read());
    }

    /// How answers to this version are marked, where not as it was written.
    public Optional<Ruling> of(UUID version) {
        return Optional.ofNullable(known.get(ALL).get(version));
    }

    /// The same as it stands in the database at this moment.
    public Optional<Ruling> latest(UUID version) {
        return jdbc.sql("select * from questions_ruling where version_id = ? order by number desc limit 1")
                .param(Ids.bytes(version))
                .query((row, number) -> ruling(row))
                .optional();
    }

    /// The versions ruled on since a time.
    public List<UUID> since(Instant time) {
        return jdbc.sql("select distinct version_id from questions_ruling where decided_at >= ?")
                .param(Columns.utc(time))
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .list();
    }

    /// Of two at once for a version one fails, and nothing is ruled.
    @Transactional
    public void add(Ruling ruling) {
        var number = jdbc.sql("select coalesce(max(number), 0) + 1 from questions_ruling where version_id = ?")
                .param(Ids.bytes(ruling.version()))
                .query(Integer.class)
                .single();
        jdbc.sql("insert into questions_ruling (version_id, number, right_letters, explanation, reason, decided_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(Ids.bytes(ruling.version()))
                .param(number)
                .param(String.join("", ruling.key()))
                .param(ruling.explanation())
                .param(ruling.reason())
                .param(Columns.utc(ruling.decidedAt()))
                .update();
    }

    /// What is known is read again: after a ruling, on the node where it was made.
    public void refresh() {
        known.invalidateAll();
    }

    private Map<UUID, Ruling> read() {
        Map<UUID, Ruling> latest = new HashMap<>();
        jdbc.sql("select * from questions_ruling order by number")
                .query((row, number) -> ruling(row))
                .list()
                .forEach(ruling -> latest.put(ruling.version(), ruling));
        return latest;
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(
                Ids.of(row.getBytes("version_id")),
                Arrays.stream(row.getString("right_letters").split(""))
                        .filter(letter -> !letter.isEmpty())
                        .collect(Collectors.toSet()),
                row.getString("explanation"),
                row.getString("reason"),
                Columns.instant(row, "decided_at"));
    }
}
