package org.zhishe.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Columns;
import org.zhishe.kernel.Ids;

/// The runs there are, in plain SQL: every answer asks here.
@Repository
class Runs {

    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An opening of a run on a device.
    record Opening(int lease, Instant at) {}

    void add(Run run) {
        jdbc.sql("insert into practice_run (id, account, attempt_id, subject, source, place, telling, lease,"
                        + " started_at, used_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(Ids.bytes(run.id()))
                .param(Ids.bytes(run.account()))
                .param(Ids.bytes(run.attempt()))
                .param(run.wish().subject())
                .param(run.wish().source().name())
                .param(run.wish().place())
                .param(run.wish().telling().name())
                .param(run.lease())
                .param(Columns.utc(run.startedAt()))
                .param(Columns.utc(run.usedAt()))
                .update();
    }

    Optional<Run> find(UUID id) {
        return one("select * from practice_run where id = ?", id);
    }

    Optional<Run> ofAttempt(UUID attempt) {
        return one("select * from practice_run where attempt_id = ?", attempt);
    }

    /// Who writes to a run or its attempt holds it locked.
    Optional<Run> lock(UUID id) {
        return one("select * from practice_run where id = ? for update", id);
    }

    /// This person's unfinished run of this very wish that was used last.
    Optional<Run> unfinished(UUID account, Wish wish) {
        return of(account, wish).filter(run -> !run.isFinished());
    }

    /// This person's newest run of this very wish.
    Optional<Run> of(UUID account, Wish wish) {
        return jdbc.sql("select * from practice_run where account = ? and subject = ? and source = ? and place = ?"
                        + " and telling = ? order by used_at desc limit 1")
                .params(
                        Ids.bytes(account),
                        wish.subject(),
                        wish.source().name(),
                        wish.place(),
                        wish.telling().name())
                .query((row, number) -> run(row))
                .optional();
    }

    /// What this person left last without finishing it; what is only for reading has no end, and the daily ten are
    /// those
    /// of a day.
    Optional<Run> lastUnfinished(UUID account, LocalDate today) {
        return jdbc.sql("select * from practice_run where account = ? and finished_at is null and telling <> 'SHOWN'"
                        + " and (source <> 'DAILY' or place = ?) order by used_at desc limit 1")
                .params(Ids.bytes(account), today.toString())
                .query((row, number) -> run(row))
                .optional();
    }

    List<Run> all(UUID account) {
        return jdbc.sql("select * from practice_run where account = ? order by started_at")
                .param(Ids.bytes(account))
                .query((row, number) -> run(row))
                .list();
    }

    void use(UUID id, Instant now) {
        jdbc.sql("update practice_run set used_at = ? where id = ?")
                .params(Columns.utc(now), Ids.bytes(id))
                .update();
    }

    void finish(UUID id, Instant now) {
        jdbc.sql("update practice_run set used_at = ?, finished_at = ? where id = ?")
                .params(Columns.utc(now), Columns.utc(now), Ids.bytes(id))
                .update();
    }

    /// Opens a run that the caller holds locked: its next lease.
    void open(UUID run, int lease, byte[] tokenHash, Instant now) {
        jdbc.sql("update practice_run set lease = ?, used_at = ? where id = ?")
                .params(lease, Columns.utc(now), Ids.bytes(run))
                .update();
        jdbc.sql("insert into practice_lease (run_id, lease, token_hash, issued_at) values (?, ?, ?, ?)")
                .params(Ids.bytes(run), lease, tokenHash, Columns.utc(now))
                .update();
    }

    /// What a token opens, however old it is: an answer that waited on a device for weeks is kept too.
    Optional<RunPass> admitted(byte[] tokenHash) {
        return jdbc.sql("select run_id, lease from practice_lease where token_hash = ?")
                .param(tokenHash)
                .query((row, number) -> new RunPass(Ids.of(row.getBytes("run_id")), row.getInt("lease")))
                .optional();
    }

    List<Opening> openings(UUID run) {
        return jdbc.sql("select lease, issued_at from practice_lease where run_id = ? order by lease")
                .param(Ids.bytes(run))
                .query((row, number) -> new Opening(row.getInt("lease"), Columns.instant(row, "issued_at")))
                .list();
    }

    /// Waits for whoever answers in them.
    void handOver(UUID guest, UUID account) {
        jdbc.sql("update practice_run set account = ? where account = ?")
                .params(Ids.bytes(account), Ids.bytes(guest))
                .update();
    }

    /// Deletes a person's runs and what opens them.
    void remove(UUID account) {
        jdbc.sql("delete from practice_lease where run_id in (select id from practice_run where account = ?)")
                .param(Ids.bytes(account))
                .update();
        jdbc.sql("delete from practice_run where account = ?")
                .param(Ids.bytes(account))
                .update();
    }

    private Optional<Run> one(String sql, UUID id) {
        return jdbc.sql(sql)
                .param(Ids.bytes(id))
                .query((row, number) -> run(row))
                .optional();
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("account")),
                Ids.of(row.getBytes("attempt_id")),
                new Wish(
                        row.getString("subject"),
                        Source.valueOf(row.getString("source")),
                        row.getString("place"),
                        Telling.valueOf(row.getString("telling"))),
                row.getInt("lease"),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "used_at"),
                Columns.instantIfAny(row, "finished_at"));
    }
}
