package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhishe.bankfiles.BankFolder;

class RealBankTest {

    @Test
    void theQuestionBankHasNoFault() {
        var report = BankCheck.check(new BankFolder(Path.of("question-bank")));
        assertThat(report.faults().stream().map(fault -> fault.line(Locale.ENGLISH)))
                .isEmpty();
    }
}
