package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhishe.DatabaseTest;
import org.zhishe.Statements;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Token;

@DatabaseTest
class AssignedIdTest {

    @Autowired
    Leases leases;

    @Test
    void aNewEntityIsSavedWithoutAQuestion() {
        assertThat(Statements.during(() -> leases.save(aLease()))).hasSize(1);
    }

    @Test
    void aStoredEntityCanBeDeleted() {
        var stored = leases.save(aLease());
        leases.delete(leases.findById(stored.getId()).orElseThrow());
        assertThat(leases.existsById(stored.getId())).isFalse();
    }

    private static Lease aLease() {
        return new Lease(Ids.next(), 1, Token.random().hash(), Instant.EPOCH);
    }
}
