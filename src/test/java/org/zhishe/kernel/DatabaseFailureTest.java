package org.zhishe.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseFailureTest {

    @Test
    void aDatabaseThatCannotBeReachedIsAway() {
        assertThat(List.of(
                        new DataAccessResourceFailureException("connection refused"),
                        new CannotCreateTransactionException("pool", new SQLTransientConnectionException("timeout")),
                        new TransactionSystemException("commit", new SQLException("broken pipe", "08S01"))))
                .allMatch(DatabaseFailure::isAway);
    }

    @Test
    void aFaultInTheDataOrTheProgramIsNotADatabaseThatIsAway() {
        assertThat(List.of(
                        new DuplicateKeyException("twice"),
                        new DataIntegrityViolationException("too long"),
                        new EmptyResultDataAccessException(1),
                        new OptimisticLockingFailureException("stale"),
                        new BadSqlGrammarException("task", "selct", new SQLException("syntax", "42000")),
                        new IllegalStateException("wrong")))
                .noneMatch(DatabaseFailure::isAway)
                .noneMatch(DatabaseFailure::isBusy);
    }

    @Test
    void whoWaitedForALockTriesAgain() {
        assertThat(DatabaseFailure.isBusy(new CannotAcquireLockException("waited")))
                .isTrue();
        assertThat(DatabaseFailure.isAway(new CannotAcquireLockException("waited")))
                .isFalse();
    }
}
