package org.zhishe.rest;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// What is left of the machine interfaces' addresses: their description for everyone, nothing else for anyone.
@Configuration
@OpenAPIDefinition(info = @Info(title = "Zhishe", version = "1", description = "Errors are application/problem+json."))
class RestSecurity {

    @Bean
    @Order(ChainOrder.REST)
    SecurityFilterChain machineInterfaces(HttpSecurity http, TokenChain chain) {
        return chain.bounded(http.securityMatcher("/api/**", "/v3/api-docs/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/v3/api-docs/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /// The filter belongs to these chains only, not to every request.
    @Bean
    FilterRegistrationBean<RequestLimits> limitsOnlyInChains(RequestLimits filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
