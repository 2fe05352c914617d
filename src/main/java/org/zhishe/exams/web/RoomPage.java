package org.zhishe.exams.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Serves the exam room: a static page that needs neither session nor sign-in, only the token it was opened with.
@Configuration
class RoomPage implements WebMvcConfigurer {

    private static final int BEFORE_SCREENS = 11;

    /// Nothing from elsewhere, nothing inline, no frame around it.
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/exam", "/exam/").setKeepQueryParams(true);
        registry.addViewController("/exam/").setViewName("forward:/exam/index.html");
    }

    /// Asked about again each time, so a release reaches every room; the service worker keeps a copy for offline use.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/exam/**")
                .addResourceLocations("classpath:/META-INF/resources/exam/")
                .setCacheControl(CacheControl.noCache());
    }

    @Bean
    @Order(BEFORE_SCREENS)
    SecurityFilterChain room(HttpSecurity http) {
        return http.securityMatcher("/exam", "/exam/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
