package org.zhishe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What `docs/architecture.md` says of the modules is what their `package-info` declares.
class ArchitecturePageTest {

    private static final Path MODULES = Path.of("src/main/java/org/zhishe");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|.*\\| ([^|]+) \\|$");
    private static final Pattern DECLARED = Pattern.compile("allowedDependencies = ([^)]*)");
    private static final Pattern NAME = Pattern.compile("\"(\\w+)");

    @Test
    void thePageNamesEveryModuleAndWhatItUses() throws IOException {
        var page = Files.readString(Path.of("docs/architecture.md"));
        var told = ROW.matcher(page)
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> words(row.group(2)), (one, two) -> one, TreeMap::new));
        assertThat(told).isEqualTo(declared());
    }

    private static Map<String, Set<String>> declared() throws IOException {
        Map<String, Set<String>> declared = new TreeMap<>();
        try (var folders = Files.list(MODULES).filter(Files::isDirectory)) {
            for (var folder : folders.toList()) {
                var info = folder.resolve("package-info.java");
                if (Files.exists(info)) {
                    DECLARED.matcher(Files.readString(info))
                            .results()
                            .forEach(found -> declared.put(folder.getFileName().toString(), names(found)));
                }
            }
        }
        return declared;
    }

    private static Set<String> names(MatchResult declaration) {
        return NAME.matcher(declaration.group(1))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String cell) {
        return Pattern.compile("\\w+")
                .matcher(cell)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
