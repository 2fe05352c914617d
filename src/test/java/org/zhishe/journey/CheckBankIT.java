package org.zhishe.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhishe.TestBank;
import org.zhishe.questions.BankFixture;

/// The command as its users type it, in a copy of the project that is built but has no source: whatever built it again
/// would fail.
class CheckBankIT {

    private static final String FILE = "questions/junior-comprehensive/03.yaml";

    @TempDir
    Path project;

    private BankFixture bank;

    private record Said(int status, String text) {}

    @BeforeEach
    void aBuiltProject() throws IOException {
        for (var script : List.of("check-bank", "lib/jdk.sh", "lib/build.sh")) {
            var copy = project.resolve("bin").resolve(script);
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of("bin").resolve(script), copy);
        }
        Files.createDirectories(project.resolve("src/main"));
        Files.createDirectories(project.resolve("frontend"));
        Files.createDirectories(project.resolve("target"));
        Files.writeString(project.resolve("pom.xml"), "");
        Files.createSymbolicLink(
                project.resolve("target/zhishe.jar"),
                Path.of("target/zhishe.jar").toAbsolutePath());
        var built = Files.writeString(project.resolve("target/built"), "");
        Files.setLastModifiedTime(built, FileTime.from(Instant.now().plusSeconds(1)));
        bank = new TestBank(project.resolve("question-bank")).write();
    }

    @Test
    void aGoodBankIsStatusZeroInBothLanguages() throws Exception {
        assertThat(check("en_US.UTF-8"))
                .isEqualTo(new Said(0, "Checked 20 files with 165 questions: nothing found.\n"));
        assertThat(check("zh_CN.UTF-8")).isEqualTo(new Said(0, "检查了 20 个文件、165 道题，没有发现问题。\n"));
    }

    @Test
    void anEditedFileIsCheckedWithoutBuildingAnythingAndAFaultIsStatusOne() throws Exception {
        check("en_US.UTF-8");
        bank.replace(FILE, "difficulty: 2", "difficulty: 6");
        var english = check("en_US.UTF-8");
        assertThat(english.status()).isEqualTo(1);
        assertThat(english.text())
                .startsWith(FILE + ":7 questions[0].difficulty 6 is too large. The most is 5.\n")
                .contains("the others hold 155 good questions")
                .doesNotContain("Exception", "Building");
        var chinese = check("zh_CN.UTF-8");
        assertThat(chinese.status()).isEqualTo(1);
        assertThat(chinese.text()).startsWith(FILE + ":7 questions[0].difficulty 6 太大。");
    }

    @Test
    void whatIsNoBankIsStatusTwo() throws Exception {
        var nowhere = check("en_US.UTF-8", "no-such-folder");
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.text()).endsWith("no-such-folder has no programme.yaml: it is not a question bank.\n");
    }

    @Test
    void howToUseItIsSaid() throws Exception {
        assertThat(check("en_US.UTF-8", "--help"))
                .satisfies(help -> assertThat(help.status()).isZero())
                .satisfies(help -> assertThat(help.text()).contains("bin/check-bank FOLDER"));
    }

    private Said check(String language, String... arguments) throws Exception {
        var command = new ProcessBuilder(project.resolve("bin/check-bank").toString());
        command.command().addAll(List.of(arguments));
        command.directory(project.toFile()).redirectErrorStream(true);
        command.environment().put("LANG", language);
        command.environment().remove("LC_ALL");
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = command.start();
        var text = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), text);
    }
}
