package org.zhishe.materials;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Faults;

/// Reads the study notes and terms once, at start.
@Configuration(proxyBeanMethods = false)
class MaterialsConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MaterialsConfiguration.class);

    @Bean
    Notes notes(BankFolder folder) {
        var faults = new Faults();
        var notes = NoteFiles.read(folder, faults);
        if (!faults.isEmpty()) {
            LOG.error("Study notes with faults are not shown:\n{}", faults.words(Locale.getDefault()));
        }
        return notes;
    }

    @Bean
    Terms terms(BankFolder folder) {
        var faults = new Faults();
        var terms = TermFiles.read(folder, faults);
        if (!faults.isEmpty()) {
            LOG.error("Terms with faults are not shown:\n{}", faults.words(Locale.getDefault()));
        }
        return terms;
    }
}
