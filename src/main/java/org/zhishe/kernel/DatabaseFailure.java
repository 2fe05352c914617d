package org.zhishe.kernel;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

/// Tells a database that cannot answer now from a fault in what was asked of it.
public final class DatabaseFailure {

    /// SQL states of this class are about the connection.
    private static final String CONNECTION = "08";

    private DatabaseFailure() {}

    /// Whether the database could not be reached: stopped, cut off, or all connections to it are taken.
    public static boolean isAway(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (saysAway(each)) {
                return true;
            }
        }
        return false;
    }

    /// Whether others held what was asked for; the same may go well a moment later.
    public static boolean isBusy(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof PessimisticLockingFailureException) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysAway(Throwable failure) {
        return switch (failure) {
            case DataAccessResourceFailureException resource -> true;
            case CannotCreateTransactionException noConnection -> true;
            case QueryTimeoutException timeout -> true;
            case SQLTransientConnectionException connection -> true;
            case SQLNonTransientConnectionException connection -> true;
            case SQLRecoverableException connection -> true;
            case SQLException sql ->
                sql.getSQLState() != null && sql.getSQLState().startsWith(CONNECTION);
            default -> false;
        };
    }
}
