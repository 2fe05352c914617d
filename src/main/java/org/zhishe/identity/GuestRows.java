package org.zhishe.identity;

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

/// The guests there are. Of a browser's token only its hash is kept.
@Repository
class GuestRows {

    private final JdbcClient jdbc;

    GuestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Unless the token has one, as by a second tap.
    void add(UUID guest, byte[] tokenHash, Instant now) {
        jdbc.sql("insert ignore into identity_guest (id, token_hash, offered_at) values (?, ?, ?)")
                .params(Ids.bytes(guest), tokenHash, Columns.utc(now))
                .update();
    }

    Optional<Guest> of(byte[] tokenHash) {
        return jdbc.sql("select * from identity_guest where token_hash = ?")
                .param(tokenHash)
                .query((row, number) -> guest(row))
                .optional();
    }

    /// Whether there still is such a guest; locked until the transaction ends.
    boolean answered(UUID guest, Instant now) {
        return jdbc.sql("update identity_guest set since = coalesce(since, ?) where id = ?")
                        .params(Columns.utc(now), Ids.bytes(guest))
                        .update()
                > 0;
    }

    /// Whether there is such a guest; locked until the transaction ends.
    boolean lock(UUID guest) {
        return jdbc.sql("select id from identity_guest where id = ? for update")
                .param(Ids.bytes(guest))
                .query((row, number) -> true)
                .optional()
                .orElse(false);
    }

    boolean exists(UUID guest) {
        return jdbc.sql("select count(*) from identity_guest where id = ?")
                        .param(Ids.bytes(guest))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Whether there was one whose time is over, as [#over].
    boolean removeOver(UUID guest, Instant answeredBefore, Instant offeredBefore) {
        return jdbc.sql("delete from identity_guest where id = ?"
                                + " and (since < ? or (since is null and offered_at < ?))")
                        .params(Ids.bytes(guest), Columns.utc(answeredBefore), Columns.utc(offeredBefore))
                        .update()
                > 0;
    }

    /// Whether there was one to remove.
    boolean remove(UUID guest) {
        return jdbc.sql("delete from identity_guest where id = ?")
                        .param(Ids.bytes(guest))
                        .update()
                > 0;
    }

    /// Guests who answered before a time, and browsers that were offered to before another and never did.
    List<UUID> over(Instant answeredBefore, Instant offeredBefore) {
        return jdbc.sql("select id from identity_guest where since < ? or (since is null and offered_at < ?)")
                .params(Columns.utc(answeredBefore), Columns.utc(offeredBefore))
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .list();
    }

    private static Guest guest(ResultSet row) throws SQLException {
        return new Guest(
                Ids.of(row.getBytes("id")), Columns.instant(row, "offered_at"), Columns.instantIfAny(row, "since"));
    }
}
