package org.zhishe.questions;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Faults;

/// Reads the records of blind reviews once, at start.
@Configuration(proxyBeanMethods = false)
class ReviewsConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewsConfiguration.class);

    @Bean
    BlindReviews blindReviews(BankFolder folder) {
        var faults = new Faults();
        var reviews = new BlindReviews(ReviewFiles.read(folder, faults));
        faults.sorted().forEach(fault -> LOG.error("Refused: {}", fault.line(Locale.getDefault())));
        return reviews;
    }
}
