package org.zhishe.rest;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.zhishe.kernel.Token;

/// Builds the chain of an interface that tokens open: no session, no cookie, hence no CSRF.
///
/// In the screens' chain a PUT without a CSRF token would be answered with a redirect to the sign-in page, which a
/// browser follows to a 200: an answer would look saved that is not.
@Component
public class TokenChain {

    private final RequestLimits limits;
    private final Problems problems;

    TokenChain(RequestLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /// Admits to the things at an address, each for its own token.
    ///
    /// @param address where the things lie, each below its id: `/api/v1/sittings/`
    /// @param admit   what a token opens; empty where it opens nothing
    public SecurityFilterChain of(HttpSecurity http, String address, Function<Token, Optional<? extends Pass>> admit) {
        return bounded(http.securityMatcher(address + "**"))
                .addFilterAfter(new TokenFilter(address, admit, problems), RequestLimits.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    /// What is bounded and answered like every machine interface.
    HttpSecurity bounded(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .securityContext(none -> none.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(limits, AnonymousAuthenticationFilter.class)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(problems::unauthorised)
                        .accessDeniedHandler(problems::unknown));
    }
}
