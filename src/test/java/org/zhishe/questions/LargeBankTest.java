package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A large bank loads in one go. How long that takes is measured by `bin/bench bank`, not asserted here.
class LargeBankTest {

    @TempDir
    Path root;

    @Test
    void tenThousandQuestionsLoadOnceAndAreThenSkipped() {
        var large = LargeBank.in(root, 20, 500);
        try (var database = new BankDatabase()) {
            var first = load(database, large);
            assertThat(first.faults()).isEmpty();
            assertThat(first.added()).isEqualTo(large.size());
            assertThat(load(database, large).unchanged()).isEqualTo(20);
            large.change(7, 3);
            assertThat(load(database, large).changed()).isEqualTo(1);
        }
    }

    private static BankLoader.Report load(BankDatabase database, LargeBank large) {
        return database.loader().load(large.bank().folder(), large.bank().context());
    }
}
