package org.zhishe.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
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
    private static final Where ALL = new Where.Anywhere();

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
        assertThat(trail.entries(ALL, kind, FIRST)).extracting(AuditEntry::act).containsExactly(act);
        assertThat(trail.entries(at("AAA"), kind, FIRST)).hasSize(1);
        assertThat(trail.entries(at("BBB"), kind, FIRST)).isEmpty();
        assertThat(trail.entries(at("BBB", "AAA"), kind, FIRST)).hasSize(1);
        assertThat(trail.about(actor)).extracting(AuditEntry::act).containsExactly(act);
    }

    @Test
    void anActThatDoesNotHappenIsNotRecorded() {
        transaction.executeWithoutResult(status -> {
            trail.record(Act.of(kind, Ids.next()));
            status.setRollbackOnly();
        });
        assertThat(trail.entries(ALL, kind, FIRST)).isEmpty();
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
        assertThat(trail.entries(ALL, kind, PageRequest.of(0, 20))).hasSize(12);
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void aChangeBehindOurBackShows() {
        record(Act.of(kind, Ids.next()).with("unit", "A"));
        record(Act.of(kind, Ids.next()).with("unit", "B"));
        var number = trail.entries(ALL, kind, FIRST).getContent().getLast().number();
        rewrite(number, "{\"unit\":\"C\"}");
        assertThat(trail.firstBroken()).hasValue(number);
        rewrite(number, "{\"unit\":\"A\"}");
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void aMissingEntryShows() {
        record(Act.of(kind, Ids.next()));
        record(Act.of(kind, Ids.next()));
        var number = trail.entries(ALL, kind, FIRST).getContent().getLast().number();
        renumber(number, -number);
        assertThat(trail.firstBroken()).hasValue(number);
        renumber(-number, number);
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void aMissingEndShows() {
        record(Act.of(kind, Ids.next()));
        var number = trail.entries(ALL, kind, FIRST).getContent().getFirst().number();
        renumber(number, -number);
        assertThat(trail.firstBroken()).hasValue(number);
        renumber(-number, number);
    }

    @Test
    void aCutOffEndShowsThoughItsNumberWasLowered() {
        record(Act.of(kind, Ids.next()));
        record(Act.of(kind, Ids.next()));
        var last = trail.last();
        renumber(last.number(), -last.number());
        setHead(last.number() - 1, last.hash());
        assertThat(trail.firstBroken()).hasValue(last.number() - 1);
        renumber(-last.number(), last.number());
        setHead(last.number(), last.hash());
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void anEntryFiledUnderAnotherUnitShows() {
        record(Act.of(kind, Ids.next()).at("0.AAA."));
        var number = trail.last().number();
        file(number, "BBB");
        assertThat(trail.firstBroken()).hasValue(number);
        file(number, "AAA");
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void whatIsAddedDuringTheCheckIsNoAlarm() throws InterruptedException {
        Callable<Void> adding = () -> {
            for (var count = 0; count < 60; count++) {
                record(Act.bySystem(kind));
            }
            return null;
        };
        Callable<List<OptionalLong>> checking =
                () -> Stream.generate(trail::firstBroken).limit(60).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var added = threads.submit(adding);
            var checked = threads.submit(checking);
            while (!checked.isDone() || !added.isDone()) {
                Thread.onSpinWait();
            }
            assertThat(checked.resultNow()).containsOnly(OptionalLong.empty());
        }
    }

    private static Where at(String... units) {
        return new Where.Units(Set.of(units));
    }

    private void setHead(long number, String hash) {
        tables.update("UPDATE audit_head SET number = ?, hash = ?", number, hash);
    }

    private void file(long number, String unit) {
        tables.update("UPDATE audit_entry SET unit = ? WHERE number = ?", unit, number);
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
