package org.zhishe.exams;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration
@EnableScheduling
class ExamsConfiguration {

    @Bean
    RandomGenerator lots() {
        return new SecureRandom();
    }
}
