package org.zhishe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.exams.Opening;
import org.zhishe.identity.PersonalData;
import org.zhishe.identity.SignedIn;
import org.zhishe.identity.TestPost;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a person gets who asks for everything that is kept.
@DatabaseTest
class ExportsTest {

    @Autowired
    DidEverything someone;

    @Autowired
    Exports exports;

    @Autowired
    List<PersonalData> modules;

    @Autowired
    TestPost post;

    @Autowired
    JsonMapper json;

    SignedIn person;
    Opening running;

    @BeforeEach
    void someoneWhoDidEverything() {
        post.reset();
        var traces = someone.signIn();
        person = traces.person();
        running = traces.paused();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
        post.reset();
    }

    @Test
    void theExportHoldsEverythingThatWasReceived() throws IOException {
        var files = unzipped();
        assertThat(files).containsKeys("read-me.txt", "overview.html");
        assertThat(files.keySet())
                .containsAll(modules.stream()
                        .map(module -> module.module() + ".json")
                        .toList());
        var attempts = json.readTree(files.get("attempts.json"));
        assertThat(attempts).hasSize(5);
        var first = attempts.get(0);
        assertThat(first.get("responses"))
                .hasSize(2)
                .allSatisfy(response ->
                        assertThat(response.get("receivedAt").asString()).matches("\\d{4}-.*Z"));
        assertThat(texts(first.get("responses").get(0).get("chosen"))).containsExactly("A");
        assertThat(first.get("questions")).hasSize(80);
        assertThat(first.get("markings").get(0).get("marks")).hasSize(80);
        assertThat(json.readTree(files.get("exams.json")).get(1).get("pauses")).hasSize(1);
        assertThat(attempts.get(4).get("responses").get(0).get("text").asString())
                .isEqualTo("我的分析。");
        var marking = json.readTree(files.get("marking.json"));
        assertThat(marking.get("asked")).hasSize(1);
        assertThat(marking.get("marked")).hasSize(1);
        assertThat(json.readTree(files.get("privacy.json"))).hasSize(2);
        var identity = json.readTree(files.get("identity.json"));
        assertThat(identity.get("userName").asString()).isEqualTo(person.userName());
        assertThat(identity.get("email").asString()).isEqualTo(person.userName() + "@example.cn");
        assertThat(identity.get("openCodes")).hasSize(2);
        assertThat(identity.get("codesGivenToOthers")).hasSize(1);
        assertThat(identity.get("invitationsTaken")).hasSize(1);
        assertThat(identity.get("invitationsMade")).hasSize(2);
    }

    @Test
    void theExportHoldsWhatIsOnRecordAndNamesNobodyElse() throws IOException {
        var record = unzipped().get("audit.json");
        assertThat(json.readTree(record)
                        .valueStream()
                        .map(act -> act.get("kind").asString()))
                .contains(
                        "identity.join.invited",
                        "identity.grant.given",
                        "identity.invitation.made",
                        "identity.recovery.issued",
                        "identity.recovery.code-made");
        assertThat(record).doesNotContain(person.account().toString());
        assertThat(record).contains("SOMEONE_ELSE", "ME");
    }

    @Test
    void theExportHoldsNoSecretAndNoRightAnswer() throws IOException {
        var all = String.join("\n", unzipped().values());
        assertThat(all)
                .doesNotContain("bcrypt", "passwordHash", "codeHash", "tokenHash", "explanation", "\"key\"")
                .doesNotContain(running.token());
    }

    @Test
    void theOverviewIsWrittenForReading() throws IOException {
        var files = unzipped();
        assertThat(files.get("overview.html")).contains("用户名：" + person.userName(), "模拟卷一", "作答 5 次", "同意：账号和学习记录");
        assertThat(files.get("read-me.txt")).contains("Asia/Shanghai", "attempts.json  作答");
    }

    private Map<String, String> unzipped() throws IOException {
        var bytes = new ByteArrayOutputStream();
        exports.ofMine().write(bytes);
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
