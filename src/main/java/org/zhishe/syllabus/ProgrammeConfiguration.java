package org.zhishe.syllabus;

import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Faults;

/// Reads programme and syllabus once, at start.
@Configuration(proxyBeanMethods = false)
class ProgrammeConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeConfiguration.class);

    @Bean
    BankFolder bankFolder(@Value("${zhishe.question-bank}") Path folder) {
        return new BankFolder(folder);
    }

    /// Without a programme nothing can be practised or marked, so the application does not start without one.
    @Bean
    Programme programme(BankFolder folder) {
        var faults = new Faults();
        return ProgrammeFile.read(folder, faults)
                .orElseThrow(() -> new IllegalStateException("The programme in " + folder.path()
                        + " cannot be used (property zhishe.question-bank):\n" + faults.words(Locale.getDefault())));
    }

    @Bean
    Syllabuses syllabuses(BankFolder folder, Programme programme) {
        var faults = new Faults();
        var syllabuses = SyllabusFiles.read(folder, programme, faults);
        if (!faults.isEmpty()) {
            LOG.error("Syllabus files with faults are not used:\n{}", faults.words(Locale.getDefault()));
        }
        return syllabuses;
    }
}
