package org.zhishe.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.kernel.Ids;

@DatabaseTest
class AuditTrailTest {

    private static final PageRequest FIRST = PageRequest.of(0, 10);

    @Autowired
    Tables tables;

    @Autowired
    AuditTrail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final String kind = "test." + Ids.next();

    @Test
    void whatIsRecordedCanBeRead() {
        var actor = Ids.next();
        var act = Act.of(kind, actor).to(Ids.next()).at("0.AAA.").with("role", "TRAINER");
        record(act);
        assertThat(trail.entries(List.of(""), kind, FIRST))
                .extracting(AuditEntry::act)
                .containsExactly(act);
        assertThat(trail.entries(List.of("0.AAA."), kind, FIRST)).hasSize(1);
        assertThat(trail.entries(List.of("0.BBB."), kind, FIRST)).isEmpty();
        assertThat(trail.entries(List.of("0.BBB.", "0.AAA."), kind, FIRST)).hasSize(1);
    }

    @Test
    void anActThatDoesNotHappenIsNotRecorded() {
        transaction.executeWithoutResult(status -> {
            trail.record(Act.of(kind, Ids.next()));
            status.setRollbackOnly();
        });
        assertThat(trail.entries(List.of(""), kind, FIRST)).isEmpty();
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void nothingIsRecordedOutsideTheActsTransaction() {
        assertThatThrownBy(() -> trail.record(Act.of(kind, Ids.next())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void manyAtOnceMakeOneLineWithoutGaps() throws InterruptedException {
        Callable<Void> once = () -> {
            record(Act.of(kind, Ids.next()));
            return null;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = threads.invokeAll(Stream.generate(() -> once).limit(12).toList());
            assertThat(done).allMatch(future -> future.state() == Future.State.SUCCESS);
        }
        assertThat(trail.entries(List.of(""), kind, PageRequest.of(0, 20))).hasSize(12);
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void aChangeBehindOurBackShows() {
        record(Act.of(kind, Ids.next()).with("unit", "A"));
        record(Act.of(kind, Ids.next()).with("unit", "B"));
        var number =
                trail.entries(List.of(""), kind, FIRST).getContent().getLast().number();
        rewrite(number, "{\"unit\":\"C\"}");
        assertThat(trail.firstBroken()).hasValue(number);
        rewrite(number, "{\"unit\":\"A\"}");
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void aMissingEntryShows() {
        record(Act.of(kind, Ids.next()));
        record(Act.of(kind, Ids.next()));
        var number =
                trail.entries(List.of(""), kind, FIRST).getContent().getLast().number();
        renumber(number, -number);
        assertThat(trail.firstBroken()).hasValue(number);
        renumber(-number, number);
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void aMissingEndShows() {
        record(Act.of(kind, Ids.next()));
        var number =
                trail.entries(List.of(""), kind, FIRST).getContent().getFirst().number();
        renumber(number, -number);
        assertThat(trail.firstBroken()).hasValue(number);
        renumber(-number, number);
    }

    private void record(Act act) {
        transaction.executeWithoutResult(status -> trail.record(act));
    }

    private void rewrite(long number, String details) {
        tables.update("UPDATE audit_entry SET details = ? WHERE number = ?", details, number);
    }

    private void renumber(long from, long to) {
        tables.update("UPDATE audit_entry SET number = ? WHERE number = ?", to, from);
    }

    @Test
    void twoDifferentActsNeverHaveTheSameHash() {
        var at = java.time.Instant.EPOCH;
        var actor = new UUID(0, 1);
        var one = new AuditEntry(1, at, Act.of("a", actor).at("b"));
        var other = new AuditEntry(1, at, Act.of("ab", actor).at(""));
        assertThat(Link.after(Link.NONE, one)).isNotEqualTo(Link.after(Link.NONE, other));
    }
}
