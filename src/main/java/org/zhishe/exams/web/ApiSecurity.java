package org.zhishe.exams.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;

/// The machine interface's own chain: no session, no cookie, hence no CSRF; a sitting token admits.
///
/// In the screens' chain a PUT without a CSRF token would be answered with a redirect to the sign-in page, which a
/// browser follows to a 200: an answer would look saved that is not.
@Configuration
@OpenAPIDefinition(
        info = @Info(title = "Zhishe exam room", version = "1", description = "Errors are application/problem+json."))
@SecurityScheme(name = "sittingToken", type = SecuritySchemeType.HTTP, scheme = "bearer")
class ApiSecurity {

    private static final int BEFORE_SCREENS = 10;

    @Bean
    @Order(BEFORE_SCREENS)
    SecurityFilterChain api(HttpSecurity http, SittingTokenFilter tokens, RequestLimits limits, Problems problems) {
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(none -> none.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(limits, AnonymousAuthenticationFilter.class)
                .addFilterAfter(tokens, RequestLimits.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/v3/api-docs/**")
                        .permitAll()
                        .requestMatchers("/api/v1/sittings/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(failures -> failures.authenticationEntryPoint(problems::unauthorised)
                        .accessDeniedHandler(problems::unknown))
                .build();
    }

    /// The filters belong to this chain only, not to every request.
    @Bean
    FilterRegistrationBean<SittingTokenFilter> tokensOnlyInChain(SittingTokenFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RequestLimits> limitsOnlyInChain(RequestLimits filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
