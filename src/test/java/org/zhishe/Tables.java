package org.zhishe;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes to tables past the application. Tests have production's connections, on which whatever is written outside
/// of a transaction is lost.
public final class Tables {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private Tables(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    public void update(String sql, Object... parameters) {
        transaction.executeWithoutResult(
                status -> jdbc.sql(sql).params(parameters).update());
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        Tables tables(JdbcClient jdbc, PlatformTransactionManager transactions) {
            return new Tables(jdbc, transactions);
        }
    }
}
