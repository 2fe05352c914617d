package org.zhishe.identity.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.zhishe.identity.Sessions;

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
        "/pwa/**",
        "/sw.js",
        "/robots.txt",
        "/favicon.ico",
        "/error"
    };

    /// Vaadin's own files. Not all below `/VAADIN/`: downloads that belong to a session are there too.
    private static final String[] FRAMEWORK = {"/VAADIN/build/**", "/VAADIN/static/**"};

    /// Vaadin starts with inline scripts and styles and evaluates what the server sends it; nothing comes from
    /// elsewhere, and nobody may frame us.
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(LAST)
    SecurityFilterChain screens(HttpSecurity http, Sessions sessions) {
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new WantedPage());
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(OPEN).permitAll())
                .formLogin(form -> form.loginPage(SignInView.PATH)
                        .loginProcessingUrl(SignInForm.ACTION)
                        .failureHandler(new SignInAnswers()))
                .exceptionHandling(failed -> failed.accessDeniedHandler(new SignInAnswers()))
                .headers(ScreenSecurity::headers)
                .addFilterAfter(new SignOutEverywhere(sessions, OPEN, FRAMEWORK), SecurityContextHolderFilter.class)
                .with(
                        vaadin(),
                        screens -> screens.loginView(SignInView.PATH, SignInView.PATH + "?out")
                                .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(new AtOnce())
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }

    /// Vaadin's servlet is forwarded to, and a forward ends the response before headers are written last.
    private static final class AtOnce implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
