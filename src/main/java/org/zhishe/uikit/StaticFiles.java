package org.zhishe.uikit;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Serves the look. Browsers ask each time whether it changed, so that a release is never shown in the clothes of the
/// one before; fonts do not change.
@Configuration
class StaticFiles implements WebMvcConfigurer {

    private static final String ROOT = "classpath:/META-INF/resources/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var folder : List.of("css/", "js/", "images/", "pwa/")) {
            registry.addResourceHandler("/" + folder + "**")
                    .addResourceLocations(ROOT + folder)
                    .setCacheControl(CacheControl.noCache());
        }
        // A worker watches over what lies beside it: over everything.
        registry.addResourceHandler("/sw.js")
                .addResourceLocations(ROOT + "pwa/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/fonts/**")
                .addResourceLocations(ROOT + "fonts/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)));
    }
}
