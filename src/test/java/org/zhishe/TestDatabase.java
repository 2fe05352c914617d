package org.zhishe;

import java.util.Map;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;

/// Points the application at a database of this test run's own.
///
/// System property `test.database` is `h2` (default) or `mysql`; for `mysql`, `test.mysql.url` names a server and a
/// database whose tables are dropped and made anew.
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String H2 = "jdbc:h2:mem:test;DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
            + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE;LOCK_TIMEOUT=5000;TIME ZONE=UTC";

    /// Starts from an empty database on a server that outlives the tests.
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        FlywayMigrationStrategy anew() {
            return flyway -> {
                if (onMysql()) {
                    flyway.clean();
                }
                flyway.migrate();
            };
        }
    }

    private static boolean onMysql() {
        return "mysql".equals(System.getProperty("test.database"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> properties = onMysql()
                ? Map.of(
                        "spring.datasource.url",
                        System.getProperty("test.mysql.url"),
                        "spring.datasource.username",
                        "root",
                        "spring.flyway.clean-disabled",
                        "false")
                : Map.of("spring.datasource.url", H2);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testDatabase", properties));
    }
}
