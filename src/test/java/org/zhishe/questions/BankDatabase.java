package org.zhishe.questions;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// The question tables alone, in a database of their own in memory, with the real services on them.
final class BankDatabase implements AutoCloseable {

    private final String name = UUID.randomUUID().toString();
    private final AnnotationConfigApplicationContext context = open(name);

    /// A second node on the same database.
    AnnotationConfigApplicationContext secondNode() {
        return open(name);
    }

    BankLoader loader() {
        return context.getBean(BankLoader.class);
    }

    QuestionBank bank() {
        return context.getBean(QuestionBank.class);
    }

    /// The bank as it is where these questions are sealed for everybody.
    QuestionBank bankWithSealed(String... ids) {
        return new QuestionBank(context.getBean(QuestionRows.class), List.of(person -> Set.of(ids)));
    }

    /// Each statement commits by itself.
    Editing editing(BankFixture bank) {
        var known = bank.context();
        return new Editing(
                bank(),
                context.getBean(QuestionRows.class),
                context.getBean(QuestionWrites.class),
                List.of(),
                bank.folder(),
                known.programme(),
                known.syllabuses(),
                known.laws());
    }

    BankExport export() {
        return context.getBean(BankExport.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
    }

    private static AnnotationConfigApplicationContext open(String name) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean("databaseName", String.class, () -> name);
        context.register(Beans.class);
        context.refresh();
        return context;
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @Import({
        BankLoader.class,
        QuestionFiling.class,
        QuestionWrites.class,
        QuestionRows.class,
        QuestionBank.class,
        BankExport.class
    })
    static class Beans {

        @Bean
        DataSource dataSource(String databaseName) {
            var source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + databaseName + ";DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                    + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE");
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration/questions")
                    .load()
                    .migrate();
            return source;
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource source) {
            return new JdbcTemplate(source);
        }

        @Bean
        JdbcClient jdbcClient(JdbcTemplate template) {
            return JdbcClient.create(template);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
