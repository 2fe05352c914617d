package org.zhishe.exams.web;

import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.zhishe.exams.Invigilator;
import org.zhishe.rest.ChainOrder;
import org.zhishe.rest.TokenChain;

/// A sitting's token opens that sitting.
@Configuration
@SecurityScheme(name = "sittingToken", type = SecuritySchemeType.HTTP, scheme = "bearer")
class SittingsSecurity {

    @Bean
    @Order(ChainOrder.TOKEN)
    SecurityFilterChain sittingTokens(HttpSecurity http, TokenChain chain, Invigilator invigilator) {
        return chain.of(http, "/api/v1/sittings/", invigilator::admit);
    }
}
