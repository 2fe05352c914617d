package org.zhishe.practice.web;

import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.zhishe.practice.PracticeRoom;
import org.zhishe.rest.ChainOrder;
import org.zhishe.rest.TokenChain;

/// A run's token opens that run.
@Configuration
@SecurityScheme(name = "runToken", type = SecuritySchemeType.HTTP, scheme = "bearer")
class RunsSecurity {

    @Bean
    @Order(ChainOrder.TOKEN)
    SecurityFilterChain runTokens(HttpSecurity http, TokenChain chain, PracticeRoom room) {
        return chain.of(http, RunsController.ADDRESS, room::admit);
    }
}
