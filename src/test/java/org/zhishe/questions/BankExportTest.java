package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankExportTest {

    private static final List<String> ALL = List.of("jc-06-001", "jc-06-002", "jc-07-001", "ip-16-c01");

    @TempDir
    Path root;

    @Test
    void whatIsExportedLoadsAsItWas() {
        var bank = new BankFixture(root);
        bank.replace(
                "questions/junior-comprehensive/06.yaml",
                "A: 专注",
                "A: \"12:30 # no, \\\"yes\\\": 'x' — it\\\\u2019s {A} & *\"");
        try (var first = new BankDatabase();
                var second = new BankDatabase()) {
            assertThat(first.loader().load(bank.folder(), bank.context()).faults())
                    .isEmpty();
            first.export().files(ALL).forEach(bank::write);
            var report = second.loader().load(bank.folder(), bank.context());
            assertThat(report.faults()).isEmpty();
            assertThat(second.bank().current(ALL))
                    .usingRecursiveComparison()
                    .ignoringFields("id")
                    .isEqualTo(first.bank().current(ALL));
        }
    }

    @Test
    void exportingWhatWasLoadedMakesNoNewVersion() {
        var bank = new BankFixture(root);
        try (var database = new BankDatabase()) {
            database.loader().load(bank.folder(), bank.context());
            database.export().files(ALL).forEach(bank::write);
            var again = database.loader().load(bank.folder(), bank.context());
            assertThat(again.loaded()).isEqualTo(3);
            assertThat(again.changed()).isZero();
        }
    }
}
