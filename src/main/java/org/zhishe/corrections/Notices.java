package org.zhishe.corrections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.Purpose;
import org.zhishe.attempts.Regraded;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.Directory;
import org.zhishe.identity.Guests;
import org.zhishe.kernel.Columns;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Score;

/// Tells people that their answers were marked anew.
@Service
@Transactional(readOnly = true)
public class Notices {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Guests guests;
    private final CurrentAccount current;
    private final Clock clock;

    Notices(JdbcClient jdbc, Directory directory, Guests guests, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.guests = guests;
        this.current = current;
        this.clock = clock;
    }

    /// What the person signed in has not read yet, the first one first.
    public List<Notice> unread() {
        return jdbc.sql(
                        "select * from corrections_notice where account = ? and is_read = false order by noticed_at, id")
                .param(Ids.bytes(current.require().account()))
                .query((row, number) -> notice(row))
                .list();
    }

    /// The person signed in has read this.
    @Transactional
    public void read(UUID notice) {
        jdbc.sql("update corrections_notice set is_read = true where id = ? and account = ?")
                .params(Ids.bytes(notice), Ids.bytes(current.require().account()))
                .update();
    }

    /// Who is gone is told nothing, nor who practised and had not answered.
    void tell(Regraded regraded) {
        var isKnown = directory.find(regraded.owner()).isPresent() || guests.include(regraded.owner());
        if (!isKnown || (regraded.shown().isEmpty() && regraded.purpose() == Purpose.PRACTICE)) {
            return;
        }
        jdbc.sql("insert into corrections_notice (id, account, attempt_id, version_id, purpose, slot, shown,"
                        + " score_before, score_after, reason, noticed_at, is_read)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)")
                .param(Ids.bytes(Ids.next()))
                .param(Ids.bytes(regraded.owner()))
                .param(Ids.bytes(regraded.attempt()))
                .param(Ids.bytes(regraded.question().id()))
                .param(regraded.purpose().name())
                .param(regraded.slot())
                .param(String.join("", regraded.shown()))
                .param(regraded.before().value())
                .param(regraded.after().value())
                .param(regraded.ruling().reason())
                .param(Columns.utc(clock.instant()))
                .update();
    }

    List<Notice> of(UUID account) {
        return jdbc.sql("select * from corrections_notice where account = ? order by noticed_at, id")
                .param(Ids.bytes(account))
                .query((row, number) -> notice(row))
                .list();
    }

    void handOver(UUID guest, UUID account) {
        jdbc.sql("update corrections_notice set account = ? where account = ?")
                .params(Ids.bytes(account), Ids.bytes(guest))
                .update();
    }

    void remove(UUID account) {
        jdbc.sql("delete from corrections_notice where account = ?")
                .param(Ids.bytes(account))
                .update();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("attempt_id")),
                Ids.of(row.getBytes("version_id")),
                Purpose.valueOf(row.getString("purpose")),
                row.getInt("slot"),
                row.getString("shown"),
                new Score(row.getBigDecimal("score_before")),
                new Score(row.getBigDecimal("score_after")),
                row.getString("reason"),
                Columns.instant(row, "noticed_at"));
    }
}
