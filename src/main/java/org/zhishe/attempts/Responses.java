package org.zhishe.attempts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Columns;
import org.zhishe.kernel.Ids;

/// The responses there are, in plain SQL: a save must cost few statements. Append only.
@Repository
class Responses {

    private static final String COLUMNS =
            "attempt_id, lease, sequence, slot, answer, flagged, struck, spent_millis, standing, received_at";

    private static final String INSERT =
            "insert into attempts_response (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String RANKED = "select r.*, row_number() over (partition by slot"
            + " order by lease desc, sequence desc) as place"
            + " from attempts_response r where attempt_id = :attempt and standing = 'COUNTS'";

    /// How far an attempt has got.
    ///
    /// @param lastSequence the highest of the lease asked for; 0 if there is none
    /// @param size         how many responses the attempt has, whatever their lease and standing
    record Reached(int lastSequence, int size) {}

    /// @param winning      one for each slot that has a response that counts
    /// @param lastSequence the highest of the lease asked for; 0 if there is none
    record Standings(List<Response> winning, int lastSequence) {}

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    Responses(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    void addAll(List<Response> responses) {
        if (responses.size() == 1) {
            // MySQL's driver prepares a batch anew each time, even a batch of one: three round trips instead of one.
            jdbc.update(INSERT, parameters(responses.getFirst()));
        } else if (!responses.isEmpty()) {
            jdbc.batchUpdate(
                    INSERT, responses.stream().map(Responses::parameters).toList());
        }
    }

    /// What counts: of each slot the response with the highest (lease, sequence). However many there are, no more rows
    /// are read than the attempt has slots.
    List<Response> winning(UUID attempt) {
        return client.sql("select " + COLUMNS + " from (" + RANKED + ") ranked where place = 1")
                .param("attempt", Ids.bytes(attempt))
                .query((row, number) -> response(attempt, row))
                .list();
    }

    /// The same, and how far a lease has got, in one question.
    Standings standings(UUID attempt, int lease) {
        List<Response> winning = new ArrayList<>();
        var last = new AtomicInteger();
        client.sql("select ranked.*, reached.last_sequence from (select coalesce(max(sequence), 0) as last_sequence"
                        + " from attempts_response where attempt_id = :attempt and lease = :lease) reached"
                        + " left join (" + RANKED + ") ranked on ranked.place = 1")
                .param("attempt", Ids.bytes(attempt))
                .param("lease", lease)
                .query(row -> {
                    last.set(row.getInt("last_sequence"));
                    if (row.getBytes("attempt_id") != null) {
                        winning.add(response(attempt, row));
                    }
                });
        return new Standings(winning, last.get());
    }

    List<Response> of(UUID attempt, int lease, Collection<Integer> sequences) {
        return client.sql("select " + COLUMNS + " from attempts_response"
                        + " where attempt_id = :attempt and lease = :lease and sequence in (:sequences)")
                .param("attempt", Ids.bytes(attempt))
                .param("lease", lease)
                .param("sequences", sequences)
                .query((row, number) -> response(attempt, row))
                .list();
    }

    /// All of this person's attempts, as they came.
    List<Response> ofOwner(UUID owner) {
        return client.sql("select r.* from attempts_response r join attempts_attempt a on a.id = r.attempt_id"
                        + " where a.owner = ? order by r.received_at, r.lease, r.sequence")
                .param(Ids.bytes(owner))
                .query((row, number) -> response(Ids.of(row.getBytes("attempt_id")), row))
                .list();
    }

    int count(UUID owner) {
        return client.sql("select count(*) from attempts_response r join attempts_attempt a on a.id = r.attempt_id"
                        + " where a.owner = ?")
                .param(Ids.bytes(owner))
                .query(Integer.class)
                .single();
    }

    /// 0 if there is none.
    int lastSequence(UUID attempt, int lease) {
        return reached(attempt, lease).lastSequence();
    }

    Reached reached(UUID attempt, int lease) {
        return client.sql("select coalesce(max(case when lease = :lease then sequence end), 0), count(*)"
                        + " from attempts_response where attempt_id = :attempt")
                .param("attempt", Ids.bytes(attempt))
                .param("lease", lease)
                .query((row, number) -> new Reached(row.getInt(1), row.getInt(2)))
                .single();
    }

    private static Object[] parameters(Response response) {
        return new Object[] {
            Ids.bytes(response.attempt()),
            response.lease(),
            response.sequence(),
            response.slot(),
            Stored.text(response.answer()),
            response.flagged(),
            response.struck(),
            response.spentMillis(),
            response.standing().name(),
            Columns.utc(response.receivedAt())
        };
    }

    private static Response response(UUID attempt, ResultSet row) throws SQLException {
        return new Response(
                attempt,
                row.getInt("lease"),
                row.getInt("sequence"),
                row.getInt("slot"),
                Stored.answer(row.getString("answer")),
                row.getBoolean("flagged"),
                row.getString("struck"),
                row.getLong("spent_millis"),
                Standing.valueOf(row.getString("standing")),
                Columns.instant(row, "received_at"));
    }
}
