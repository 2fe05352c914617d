package org.zhishe.questions.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhishe.questions.BankFixture;

class CheckBankTest {

    @TempDir
    Path root;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aGoodBankIsStatusZero() {
        var _ = new BankFixture(root);
        assertThat(run(Locale.ENGLISH)).isZero();
        assertThat(printed()).isEqualToIgnoringNewLines("Checked 7 files with 4 questions: nothing found.");
    }

    @Test
    void aFaultIsPrintedWithFileLineFieldProblemAndRemedyAndIsStatusOne() {
        new BankFixture(root).replace("questions/junior-comprehensive/07.yaml", "key: [A]", "key: [E]");
        assertThat(run(Locale.ENGLISH)).isEqualTo(1);
        assertThat(printed())
                .startsWith("questions/junior-comprehensive/07.yaml:10 questions[0].key[0] \"E\" cannot stand here."
                        + " Allowed: A, B, C, D.")
                .contains("Checked 7 files: 1 faults in 1 of them; the others hold 3 good questions.");
    }

    @Test
    void aFolderWithoutABankIsStatusTwo() {
        assertThat(run(Locale.SIMPLIFIED_CHINESE)).isEqualTo(2);
        assertThat(printed()).contains("programme.yaml");
    }

    private int run(Locale locale) {
        return CheckBank.run(root, locale, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
