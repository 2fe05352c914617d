package org.zhishe.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Two hundred people are in the exam room and answer without a pause. The server is killed; a deadline passes while
/// it is down; the database stands still for twenty seconds. In the end every answer that was acknowledged is in the
/// database, exactly as it was sent, and the last one of each question is what was marked.
class FaultsIT {

    private static final Duration STANDSTILL = Duration.ofSeconds(20);

    /// Shorter than the server is down, longer than a save takes once it is back.
    private static final Duration LITTLE_TIME = Duration.ofSeconds(12);

    /// How long the server is down at least: long enough to be an outage.
    private static final Duration DOWN = Duration.ofSeconds(16);

    /// An outage counts from the last beat; a deadline before that stays passed.
    private static final Duration TWO_BEATS = Duration.ofSeconds(10);

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
        try (var server = DatabaseServer.beside(url, "zhishe_faults");
                var room = FullRoom.open(server.database(), Files.createTempDirectory("zhishe-faults"))) {
            loseNothing(room, server.database(), () -> Long.parseLong(process));
        }
    }

    /// @param databaseProcess on H2 the server's own, whichever it is by then
    private static void loseNothing(FullRoom room, BenchDatabase database, LongSupplier databaseProcess)
            throws IOException, SQLException {
        room.everybodyAnswers();
        room.awaitMoreAnswers(400);
        var late = room.candidateWithLittleTime();
        room.server().kill();
        Deadlines.set(database, late.sitting(), LITTLE_TIME);
        Deadlines.awaitPassed(DOWN);
        room.server().restart();
        room.save(late, 2);
        room.answersUntilItIsLate(late, 3);
        Deadlines.awaitPassed(TWO_BEATS);
        Standstill.of(databaseProcess.getAsLong(), STANDSTILL);
        room.awaitMoreAnswers(400);
        room.stopAnswering();
        assertThat(room.isLate(late, 3)).isTrue();
        room.handIn();
        room.server().kill();
        assertNothingIsLost(room, database, late);
    }

    private static void assertNothingIsLost(FullRoom room, BenchDatabase database, Candidate late) throws SQLException {
        var stored = StoredAnswers.in(database);
        assertThat(room.acknowledged()).isGreaterThan(1_000);
        assertThat(stored.lost(room.everyone())).isZero();
        assertThat(stored.wronglyMarked(room.everyone())).isEmpty();
        assertThat(Deadlines.closedBy(database, late)).isEqualTo("DEADLINE");
        assertThat(Deadlines.outages(database))
                .as("the kill and the standstill")
                .isGreaterThanOrEqualTo(2);
        assertThat(Deadlines.open(database)).isZero();
    }
}
