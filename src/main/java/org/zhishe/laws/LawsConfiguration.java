package org.zhishe.laws;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Faults;

/// Reads the laws once, at start.
@Configuration(proxyBeanMethods = false)
class LawsConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LawsConfiguration.class);

    @Bean
    Laws laws(BankFolder folder) {
        var faults = new Faults();
        var laws = LawFiles.read(folder, faults);
        if (!faults.isEmpty()) {
            LOG.error("Law files with faults are not used:\n{}", faults.words(Locale.getDefault()));
        }
        return laws;
    }
}
