package org.zhishe.exams.web;

import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.Sessions;
import org.zhishe.rest.ChainOrder;
import org.zhishe.rest.Problems;
import org.zhishe.rest.RequestLimits;

/// The chain of [OpeningsController]: the screens' session and its CSRF token admit, and a refusal is a problem in
/// JSON, never a redirect.
@Configuration
@SecurityScheme(
        name = "session",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.COOKIE,
        paramName = "JSESSIONID")
class OpeningsSecurity {

    private final CurrentAccount current;
    private final Sessions sessions;
    private final Problems problems;

    OpeningsSecurity(CurrentAccount current, Sessions sessions, Problems problems) {
        this.current = current;
        this.sessions = sessions;
        this.problems = problems;
    }

    @Bean
    @Order(ChainOrder.SESSION)
    SecurityFilterChain openings(HttpSecurity http, RequestLimits limits) {
        return http.securityMatchers(requests -> requests.requestMatchers(
                        HttpMethod.POST, "/api/v1/sittings", "/api/v1/sittings/{sitting}/leases"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(limits, CsrfFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.anyRequest().access((someone, request) -> new AuthorizationDecision(isSignedIn())))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(problems::signedOut).accessDeniedHandler(this::denied))
                .build();
    }

    private boolean isSignedIn() {
        return current.find().isPresent() && !sessions.hasEnded();
    }

    /// Without a session there is no CSRF token either: then signing in is what helps.
    private void denied(HttpServletRequest request, HttpServletResponse response, Exception no) throws IOException {
        if (isSignedIn()) {
            problems.forged(request, response);
        } else {
            problems.signedOut(request, response, no);
        }
    }
}
