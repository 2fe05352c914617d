package org.zhishe;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;

class TimeCheckTest {

    private static final String H2 = "jdbc:h2:mem:times;MODE=MySQL;TIME ZONE=";

    @Test
    void aConnectionInUtcIsTaken() {
        assertThatCode(() -> check("UTC")).doesNotThrowAnyException();
    }

    @Test
    void aConnectionThatShiftsTimesIsRefused() {
        assertThatThrownBy(() -> check("Asia/Shanghai")).hasMessageContaining("shifts times");
    }

    @Test
    void aZoneThatAgreesWithUtcInWinterOnlyIsRefused() {
        assertThatThrownBy(() -> check("Europe/London")).hasMessageContaining("shifts times");
    }

    private static void check(String zone) {
        var configuration = new HibernatePersistenceConfiguration("times")
                .jdbcUrl(H2 + zone)
                .jdbcUsername("sa")
                .jdbcPassword("");
        configuration.property(JdbcSettings.JDBC_TIME_ZONE, "UTC");
        try (var factory = configuration.createEntityManagerFactory()) {
            new TimeCheck(factory);
        }
    }
}
