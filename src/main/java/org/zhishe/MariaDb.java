package org.zhishe;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.dialect.MariaDBDialect;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Tells Hibernate that a MySQL-family server is MariaDB. Through MySQL's driver it looks like a new MySQL, whose
/// `for update of` MariaDB does not know.
@Configuration(proxyBeanMethods = false)
class MariaDb {

    @Bean
    HibernatePropertiesCustomizer mariaDbDialect(DataSource database) {
        return properties -> {
            if (isMariaDb(database)) {
                properties.put("hibernate.dialect", MariaDBDialect.class.getName());
            }
        };
    }

    private static boolean isMariaDb(DataSource database) {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductVersion().contains("MariaDB");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database does not answer", unreachable);
        }
    }
}
