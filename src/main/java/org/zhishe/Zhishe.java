package org.zhishe;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/// The application.
@SpringBootApplication
@Modulithic(systemName = "Zhishe")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("css/tokens.css")
@StyleSheet("css/zhishe.css")
public class Zhishe implements AppShellConfigurator {

    /// Ticks in microseconds, as the databases store: a time read back equals the time written.
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    static void main(String[] arguments) {
        SpringApplication.run(Zhishe.class, arguments);
    }
}
