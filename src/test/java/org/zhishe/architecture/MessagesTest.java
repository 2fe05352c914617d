package org.zhishe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// The two languages say the same things.
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path SCRIPTS = Path.of("frontend");

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesHaveTheSameKeys(String module) throws IOException {
        var chinese = bundle(module + "_zh_CN");
        var english = bundle(module + "_en");
        assertThat(keys(english)).isEqualTo(keys(chinese));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesFillInTheSamePlaces(String module) throws IOException {
        var chinese = bundle(module + "_zh_CN");
        var english = bundle(module + "_en");
        for (var key : keys(chinese)) {
            assertThat(places(english.getProperty(key, ""))).as(key).isEqualTo(places(chinese.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exam", "practice"})
    void scriptsHaveTheSameKeysInBothLanguages(String folder) throws IOException {
        assertThat(scriptKeys(folder, "en")).isNotEmpty().isEqualTo(scriptKeys(folder, "zh-CN"));
    }

    static List<String> modules() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceAll("_(zh_CN|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(name + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> keys(Properties properties) {
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static int places(String text) {
        return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Set<String> scriptKeys(String folder, String language) throws IOException {
        var file = SCRIPTS.resolve(folder).resolve("texts").resolve(language + ".json");
        var json = JsonMapper.builder().build().readTree(Files.readString(file));
        return new TreeSet<>(json.propertyNames());
    }
}
