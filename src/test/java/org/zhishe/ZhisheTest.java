package org.zhishe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ZhisheTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void migrationsBuildTheSchemaTheEntitiesExpect() {
        var migrations = jdbc.sql("select count(*) from flyway_schema_history where success")
                .query(Integer.class)
                .single();
        assertThat(migrations).isPositive();
    }
}
