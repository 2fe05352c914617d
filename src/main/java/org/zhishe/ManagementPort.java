package org.zhishe;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;

/// Health and metrics need no sign-in: they answer on a port of their own, which listens on this machine only.
@Configuration
class ManagementPort {

    private static final int FIRST = 1;

    /// Requests are measured as a whole; an observation of each security filter costs more than the filter.
    @Bean
    SecurityObservationSettings securityUnobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(FIRST)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
