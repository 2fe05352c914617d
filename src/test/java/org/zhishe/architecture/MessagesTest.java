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
import tools.jackson.databind.json.JsonMapper;

/// The two languages say the same things.
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path ROOM = Path.of("frontend/exam/texts");

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

    @org.junit.jupiter.api.Test
    void theExamRoomHasTheSameKeysInBothLanguages() throws IOException {
        assertThat(roomKeys("en")).isEqualTo(roomKeys("zh-CN"));
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

    private static Set<String> roomKeys(String language) throws IOException {
        var json = JsonMapper.builder().build().readTree(Files.readString(ROOM.resolve(language + ".json")));
        return new TreeSet<>(json.propertyNames());
    }
}
