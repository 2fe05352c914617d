package org.zhishe.bankfiles;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that no editor would save, and places that cannot be read: each is told like any other fault.
class HostileFilesTest {

    private static final String NAME = "laws/thing.yaml";

    @TempDir
    Path root;

    private final Faults faults = new Faults();

    @BeforeEach
    void aSchema() throws IOException {
        Files.createDirectory(root.resolve("schema"));
        Files.createDirectory(root.resolve("laws"));
        Files.copy(Path.of("question-bank/schema/law.json"), root.resolve("schema/law.json"), REPLACE_EXISTING);
    }

    @Test
    void aLineOfTenMegabytesIsTooMuch() throws IOException {
        refused("gist: " + "长".repeat(3_500_000), "bankfiles.fault.too-large");
    }

    @Test
    void aLineOfFourMegabytesIsReadToItsEnd() throws IOException {
        refused("gist: " + "x".repeat(4_000_000), "bankfiles.fault.missing");
        assertThat(faults.words(Locale.ENGLISH).length()).isLessThan(10_000);
    }

    @Test
    void aBillionLaughsAreRefusedAtTheFirst() throws IOException {
        var text = new StringBuilder("a: &a [lol, lol]\n");
        for (var letter = 'b'; letter <= 'z'; letter++) {
            var before = (char) (letter - 1);
            text.append("%s: &%s [*%s, *%s, *%s, *%s]\n".formatted(letter, letter, before, before, before, before));
        }
        refused(text.toString(), "bankfiles.fault.alias");
        assertThat(faults.sorted()).hasSize(1);
    }

    @Test
    void aTextThatWouldExhaustAPatternIsNotWrittenAsItShouldBe() throws IOException {
        refused("id: a" + "-a".repeat(400_000), "bankfiles.fault.pattern");
    }

    @Test
    void aFileOfNothingButTabsIsNotToldWithoutEnd() throws IOException {
        refused("\t\n".repeat(100_000), "bankfiles.fault.tab");
        assertThat(faults.sorted()).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void whatAFaultQuotesStaysOnItsLine() throws IOException {
        refused("id: \"a\\nb\\e[31m\"\nkind: law\n", "bankfiles.fault.pattern");
        assertThat(faults.sorted())
                .allSatisfy(fault -> assertThat(fault.line(Locale.ENGLISH)).doesNotContain("\n", "\u001B"));
    }

    @Test
    void twoMissingFieldsAreTwoFaults() throws IOException {
        refused("id: thing\n", "bankfiles.fault.missing");
        assertThat(faults.sorted()).hasSizeGreaterThan(3).allMatch(fault -> fault.line() == 1);
    }

    @Test
    void aFolderNamedLikeAFileIsTold() throws IOException {
        Files.createDirectories(root.resolve(NAME).resolve("inside"));
        assertThat(folder().files("laws", faults)).containsExactly(NAME);
        told("bankfiles.fault.folder");
    }

    @Test
    void aFileThatIsGoneInTheMeantimeIsTold() throws IOException {
        Files.writeString(root.resolve(NAME), "id: thing");
        var names = folder().files("laws", faults);
        Files.delete(root.resolve(NAME));
        assertThat(names).containsExactly(NAME);
        told("bankfiles.fault.no-file");
    }

    @Test
    void aLinkToNowhereIsTold() throws IOException {
        Files.createSymbolicLink(root.resolve(NAME), root.resolve("nowhere"));
        assertThat(folder().files("laws", faults)).containsExactly(NAME);
        told("bankfiles.fault.no-file");
    }

    @Test
    void aFileThatFailsWhileItIsReadIsTold() throws IOException {
        var failing = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(failing), "only where the system has a file that cannot be read to its end");
        Files.createSymbolicLink(root.resolve(NAME), failing);
        told("bankfiles.fault.unreadable");
    }

    @Test
    void whatMayNotBeReadIsToldForFileAndFolder() throws IOException {
        Files.writeString(root.resolve(NAME), "id: thing");
        forbid(root.resolve(NAME));
        assumeFalse(Files.isReadable(root.resolve(NAME)), "an administrator may read everything");
        told("bankfiles.fault.unreadable");
        forbid(root.resolve("laws"));
        assertThat(folder().files("laws", faults)).isEmpty();
        assertThat(faults.in("laws/any.yaml")).isTrue();
        Files.setPosixFilePermissions(root.resolve("laws"), PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aSchemaThatIsMissingOrBrokenIsTold() throws IOException {
        Files.writeString(root.resolve("schema/law.json"), "{ not json");
        refused("id: thing", "bankfiles.fault.bad-schema");
        Files.writeString(root.resolve("schema/law.json"), "{\"properties\": {\"id\": {\"$ref\": \"#/$defs/none\"}}}");
        refused("id: thing", "bankfiles.fault.bad-schema");
        Files.writeString(root.resolve("schema/law.json"), "{\"properties\": {\"id\": {\"pattern\": \"(\"}}}");
        refused("id: thing", "bankfiles.fault.bad-schema");
        Files.delete(root.resolve("schema/law.json"));
        refused("id: thing", "bankfiles.fault.no-file");
        assertThat(faults.sorted())
                .extracting(Fault::file, Fault::kind)
                .contains(tuple("schema/law.json", "bankfiles.fault.no-file"));
    }

    private void refused(String text, String kind) throws IOException {
        Files.writeString(root.resolve(NAME), text);
        told(kind);
    }

    private void told(String kind) {
        assertThat(folder().read(NAME, "law", faults)).isEmpty();
        assertThat(faults.sorted()).extracting(Fault::kind).contains(kind);
    }

    private BankFolder folder() {
        return new BankFolder(root);
    }

    private static void forbid(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    }
}
