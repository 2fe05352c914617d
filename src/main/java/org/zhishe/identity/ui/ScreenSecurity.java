package org.zhishe.identity.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Which requests need someone signed in: the chain for screens and for everything no other chain claims. A module
/// with an interface for machines has its own chain, of a lower order than this one.
@Configuration
class ScreenSecurity {

    private static final int LAST = 100;

    private static final String[] OPEN = {
        "/css/**",
        "/js/**",
        "/images/**",
        "/vendor/**",
        "/fonts/**",
        "/exam/**",
        "/robots.txt",
        "/favicon.ico",
        "/error"
    };

    @Bean
    @Order(LAST)
    SecurityFilterChain screens(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(OPEN).permitAll())
                .formLogin(form -> form.loginProcessingUrl("/login"))
                .with(vaadin(), screens -> screens.loginView("/sign-in", "/sign-in?out"))
                .build();
    }
}
