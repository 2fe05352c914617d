package org.zhishe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhishe.questions.BankCheck;

class TestBankTest {

    @Test
    void theBankOfTheTestsIsAGoodOne(@TempDir Path folder) {
        var report = BankCheck.check(new TestBank(folder).write().folder());
        assertThat(report.faults().stream().map(fault -> fault.line(Locale.ENGLISH)))
                .isEmpty();
        assertThat(report.questions()).isEqualTo(165);
    }
}
