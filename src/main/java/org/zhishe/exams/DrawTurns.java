package org.zhishe.exams;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps a person's draws apart. Hundreds may draw at once; those few who share a turn wait for each other.
@Repository
class DrawTurns {

    private static final int TURNS = 256;

    private final JdbcClient jdbc;

    DrawTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Waits until no other draw of this person is under way; holds until the transaction ends.
    void take(UUID account) {
        jdbc.sql("select id from exams_draw_turn where id = ? for update")
                .param(Math.floorMod(account.hashCode(), TURNS))
                .query(Integer.class)
                .single();
    }
}
