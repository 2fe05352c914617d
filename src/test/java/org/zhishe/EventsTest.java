package org.zhishe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.DeferredImportSelector;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.support.TransactionTemplate;

/// What happened is not forgotten because a listener failed or the process was killed in between.
class EventsTest {

    record Happened(String what) {}

    static class Listener {

        static final AtomicBoolean BROKEN = new AtomicBoolean();
        static final LinkedBlockingQueue<String> HEARD = new LinkedBlockingQueue<>();

        @ApplicationModuleListener
        void on(Happened event) {
            if (BROKEN.get()) {
                throw new IllegalStateException("killed in the middle of " + event);
            }
            HEARD.add(event.what());
        }
    }

    /// What the application gets from Spring Modulith, part of which is not public.
    static class EventRegistry implements DeferredImportSelector {

        @Override
        public String[] selectImports(AnnotationMetadata importing) {
            return new String[] {
                "org.springframework.modulith.events.jackson.JacksonEventSerializationConfiguration",
                "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration",
                "org.springframework.modulith.events.config.EventPublicationAutoConfiguration"
            };
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Import({EventTable.class, Listener.class, EventRegistry.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    static class Application {}

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=MySQL;"
            + "DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE";

    @Test
    void anEventWhoseListenerFailedIsDeliveredAgainAfterARestart() throws InterruptedException {
        Listener.BROKEN.set(true);
        try (var first = start()) {
            publish(first, "a sitting was handed in");
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> waiting(first) == 1);
        }
        Listener.BROKEN.set(false);
        assertThat(Listener.HEARD).isEmpty();
        try (var second = start()) {
            assertThat(Listener.HEARD.poll(10, TimeUnit.SECONDS)).isEqualTo("a sitting was handed in");
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> waiting(second) == 0);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class)
                .properties("spring.datasource.url=" + database)
                .properties("spring.flyway.locations=classpath:db/migration/exams")
                .web(org.springframework.boot.WebApplicationType.NONE)
                .run();
    }

    private static void publish(ConfigurableApplicationContext context, String what) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.publishEvent(new Happened(what)));
    }

    private static int waiting(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from EVENT_PUBLICATION")
                .query(Integer.class)
                .single();
    }
}
