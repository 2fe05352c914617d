package org.zhishe;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
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

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    static void main(String[] arguments) {
        SpringApplication.run(Zhishe.class, arguments);
    }
}
