package org.zhishe.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/// How passwords are hashed, and that services may say who can call them: `@PreAuthorize("hasRole('EDITOR')")`.
///
/// `@RolesAllowed` and `@PermitAll` are for views only, where Vaadin reads them; read here too, they would wrap every
/// view in a proxy.
@Configuration
@EnableMethodSecurity
@EnableScheduling
class Security {

    /// bcrypt of strength 10 today; the hash names its algorithm, so a better one can follow.
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
