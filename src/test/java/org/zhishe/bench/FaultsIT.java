package org.zhishe.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Two hundred people are in the exam room and answer without a pause. The server is killed; a deadline passes while
/// it is down; the database stands still for twenty seconds. In the end every answer that was acknowledged is in the
/// database, exactly as it was sent.
class FaultsIT {

    private static final Duration STANDSTILL = Duration.ofSeconds(20);

    /// Shorter than the server is down, longer than a save takes once it is back.
    private static final Duration LITTLE_TIME = Duration.ofSeconds(15);

    @Test
    void onH2AsShipped() throws Exception {
        var folder = Files.createTempDirectory("zhishe-faults");
        var database = BenchDatabase.embedded(folder);
        try (var room = FullRoom.open(database, folder)) {
            loseNothing(room, database, () -> room.server().handle().pid());
        }
    }

    @Test
    void onAMysqlFamilyServer() throws Exception {
        var url = System.getProperty("test.mysql.url", "");
        var process = System.getProperty("test.mysql.pid", "");
        Assumptions.assumeFalse(url.isBlank() || process.isBlank(), "No MySQL-family server of our own");
        var own = url.replaceFirst("/[A-Za-z0-9_]+(\\?.*)?$", "/zhishe_faults$1");
        try (var server = DatabaseServer.with(own)) {
            server.database().migrate();
            server.database().mark();
            try (var room = FullRoom.open(server.database(), Files.createTempDirectory("zhishe-faults"))) {
                loseNothing(room, server.database(), () -> Long.parseLong(process));
            }
        }
    }

    /// @param databaseProcess on H2 the server's own, whichever it is by then
    private static void loseNothing(FullRoom room, BenchDatabase database, LongSupplier databaseProcess)
            throws IOException, SQLException {
        room.everybodyAnswers();
        room.awaitMoreAnswers(400);
        var late = room.candidateWithLittleTime();
        room.server().kill();
        Deadlines.set(database, late, LITTLE_TIME);
        Deadlines.awaitPassed(LITTLE_TIME);
        room.server().restart();
        room.save(late, 2);
        room.awaitMoreAnswers(400);
        Standstill.of(databaseProcess.getAsLong(), STANDSTILL);
        room.awaitMoreAnswers(400);
        room.stopAnswering();
        assertThatThrownBy(() -> room.save(late, 3))
                .as("the deadline has passed")
                .isInstanceOf(Refused.class);
        room.handIn();
        room.server().kill();
        var stored = StoredAnswers.in(database);
        assertThat(room.acknowledged()).isGreaterThan(1_200);
        assertThat(stored.lost(room.everyone())).isZero();
        assertThat(Deadlines.closedBy(database, late)).isEqualTo("DEADLINE");
        assertThat(Deadlines.outages(database))
                .as("the kill and the standstill")
                .isGreaterThanOrEqualTo(2);
        assertThat(Deadlines.open(database)).isZero();
    }
}
