package org.zhishe.practice;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Ids;

/// How people practise.
@Repository
class SettingsRows {

    private final JdbcClient jdbc;

    SettingsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PracticeSettings of(UUID account) {
        return jdbc.sql("select * from practice_settings where account = ?")
                .param(Ids.bytes(account))
                .query((row, number) -> new PracticeSettings(
                        Optional.ofNullable(row.getString("subject")),
                        row.getInt("run_size"),
                        row.getInt("leaves_after"),
                        row.getBoolean("auto_advance")))
                .optional()
                .orElse(PracticeSettings.DEFAULT);
    }

    void write(UUID account, PracticeSettings settings) {
        jdbc.sql(
                        "insert into practice_settings (account, subject, run_size, leaves_after, auto_advance) values (:account,"
                                + " :subject, :size, :leaves, :advance) on duplicate key update subject = :subject,"
                                + " run_size = :size, leaves_after = :leaves, auto_advance = :advance")
                .param("account", Ids.bytes(account))
                .param("subject", settings.subject().orElse(null))
                .param("size", settings.runSize())
                .param("leaves", settings.leavesAfter())
                .param("advance", settings.autoAdvance())
                .update();
    }

    void remove(UUID account) {
        jdbc.sql("delete from practice_settings where account = ?")
                .param(Ids.bytes(account))
                .update();
    }
}
