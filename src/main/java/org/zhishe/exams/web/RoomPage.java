package org.zhishe.exams.web;

import java.time.Duration;
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
import org.zhishe.rest.ChainOrder;
import org.zhishe.uikit.FrontendBuild;

/// Serves the exam room: a static page that needs neither session nor sign-in, only the token it was opened with.
@Configuration
class RoomPage implements WebMvcConfigurer {

    /// Nothing from elsewhere, nothing inline, no frame around it.
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private static final Duration LONG = Duration.ofDays(365);

    private final FrontendBuild build;

    RoomPage(FrontendBuild build) {
        this.build = build;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/exam", "/exam/").setKeepQueryParams(true);
        registry.addViewController("/exam/").setViewName("forward:/exam/index.html");
    }

    /// The page and the service worker are asked for each time, so a release reaches every room; their own date says
    /// nothing about the build they name. Everything else never changes below the address of its build, and is not
    /// found below that of another.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/exam/index.html", "/exam/sw.js")
                .addResourceLocations(FrontendBuild.ALL)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .resourceChain(true)
                .addTransformer(build);
        registry.addResourceHandler("/exam/" + build.name() + "/**")
                .addResourceLocations(FrontendBuild.ALL)
                .setCacheControl(CacheControl.maxAge(LONG).cachePublic().immutable());
        registry.addResourceHandler("/exam/**")
                .addResourceLocations(FrontendBuild.ALL + "exam/")
                .setCacheControl(CacheControl.noCache());
    }

    @Bean
    @Order(ChainOrder.FILES)
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
