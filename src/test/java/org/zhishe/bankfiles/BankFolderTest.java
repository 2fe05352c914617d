package org.zhishe.bankfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankFolderTest {

    @TempDir
    Path folder;

    private final Faults faults = new Faults();

    @BeforeEach
    void aSchemaForSmallThings() throws IOException {
        Files.createDirectory(folder.resolve("schema"));
        Files.writeString(folder.resolve("schema/thing.json"), """
                {"$schema": "https://json-schema.org/draft/2020-12/schema",
                 "type": "object", "required": ["name"], "additionalProperties": false,
                 "properties": {
                   "name": {"type": "string", "pattern": "^[a-z]+$"},
                   "day": {"type": "string", "format": "date"},
                   "marks": {"type": "array", "maxItems": 2, "items": {"type": "number", "maximum": 5}}}}
                """);
    }

    @Test
    void datesTimesAndYesStayText() {
        var root = read("name: yes\nday: 2016-03-01\nmarks: [0.5, 2]\n").root();
        assertThat(root.at("name").text()).isEqualTo("yes");
        assertThat(root.at("day").date()).hasToString("2016-03-01");
        assertThat(root.at("marks").items().getFirst().score()).hasToString("0.5");
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void everyFaultOfAFileIsToldWithItsLine() {
        refused("name: X1\nmarks:\n  - 1\n  - 9\n  - 2\nday: 2026-02-30\nother: 1\n");
        assertThat(faults.sorted())
                .extracting(Fault::line, Fault::field, Fault::kind)
                .containsExactly(
                        tuple(1, "name", "bankfiles.fault.pattern"),
                        tuple(2, "marks", "bankfiles.fault.max-items"),
                        tuple(4, "marks[1]", "bankfiles.fault.maximum"),
                        tuple(6, "day", "bankfiles.fault.pattern"),
                        tuple(7, "other", "bankfiles.fault.unknown-field"));
    }

    @Test
    void badBytesAreToldWithTheirPlace() throws IOException {
        Files.write(folder.resolve("thing.yaml"), "name: a\n# 社工\n".getBytes(Charset.forName("GBK")));
        assertThat(new BankFolder(folder).read("thing.yaml", "thing", faults)).isEmpty();
        assertThat(faults.sorted()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.arguments()).first().isEqualTo("10");
        });
    }

    @Test
    void whatOnlyMachinesWriteIsRefused() {
        for (var text : List.of(
                "",
                "name: &a b\n",
                "name: !!str b\n",
                "name: a\nmarks: !!java.net.URL [1]\n",
                "name: a\nname: b\n",
                "name: a\n---\nname: b\n",
                "name:\ta\n",
                "name: a\uFFFD\n",
                "name: \u0007a\n",
                "? [a]\n: b\n",
                "[".repeat(100_000),
                "name: {\n",
                "name: 0x1F\n")) {
            refused(text);
        }
    }

    @Test
    void aByteOrderMarkIsTolerated() {
        assertThat(read("\uFEFFname: a\n").root().at("name").text()).isEqualTo("a");
    }

    @Test
    void everyFaultHasItsWordsInBothLanguages() {
        refused("name: X1\nother: 1\n");
        assertThat(faults.sorted()).allSatisfy(fault -> {
            assertThat(fault.line(Locale.ENGLISH)).startsWith("thing.yaml:").doesNotContain("{0}");
            assertThat(fault.line(Locale.SIMPLIFIED_CHINESE))
                    .startsWith("thing.yaml:")
                    .doesNotContain("{0}");
        });
    }

    private BankFile read(String text) {
        return new BankFolder(folder)
                .parse("thing.yaml", "thing", text.getBytes(StandardCharsets.UTF_8), faults)
                .orElseThrow(() -> new AssertionError(faults.sorted().toString()));
    }

    private void refused(String text) {
        var own = new Faults();
        assertThat(new BankFolder(folder).parse("thing.yaml", "thing", text.getBytes(StandardCharsets.UTF_8), own))
                .as(text.substring(0, Math.min(40, text.length())))
                .isEmpty();
        assertThat(own.sorted()).isNotEmpty();
        faults.addAll(own.sorted());
    }
}
