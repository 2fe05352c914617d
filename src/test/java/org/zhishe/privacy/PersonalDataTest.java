package org.zhishe.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.exams.Invigilator;
import org.zhishe.exams.Opening;
import org.zhishe.exams.SittingToken;
import org.zhishe.identity.NewAccount;
import org.zhishe.identity.People;
import org.zhishe.identity.PersonalData;
import org.zhishe.identity.Registration;
import org.zhishe.identity.Sessions;
import org.zhishe.identity.SignedIn;
import org.zhishe.identity.TestPost;
import org.zhishe.identity.UnitRef;
import org.zhishe.kernel.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class PersonalDataTest {

    @Autowired
    Tables tables;

    @Autowired
    Registration registration;

    @Autowired
    DidEverything someone;

    @Autowired
    Sessions sessions;

    @Autowired
    Invigilator invigilator;

    @Autowired
    Exports exports;

    @Autowired
    Deletion deletion;

    @Autowired
    List<PersonalData> modules;

    @Autowired
    TestPost post;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    private static final String[] TRAIL = {"audit_entry.actor", "audit_entry.subject"};

    Footprint footprint;
    SignedIn person;
    Opening handedIn;
    Opening running;

    @BeforeEach
    void someoneWhoDidEverything(@Autowired DataSource database) {
        post.reset();
        footprint = new Footprint(database);
        var traces = someone.signIn();
        person = traces.person();
        handedIn = traces.handedIn();
        running = traces.paused();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
        post.reset();
    }

    /// Fails for a new module that keeps something of people and has not said so.
    @Test
    void everyColumnThatHoldsAPersonIsSomeModulesPersonalData() throws SQLException {
        var declared =
                modules.stream().flatMap(module -> module.columns().stream()).collect(Collectors.toSet());
        assertThat(new TreeSet<>(footprint.personColumns())).isEqualTo(new TreeSet<>(declared));
    }

    @Test
    void afterDeletionThereIsNoTraceOfThePerson() throws SQLException {
        var declared = new TreeSet<>(
                modules.stream().flatMap(module -> module.columns().stream()).toList());
        assertThat(footprint.of(person.account()))
                .contains("identity_account.id")
                .containsAll(declared);
        deletion.deleteMine(People.PASSWORD);
        assertThat(footprint.of(person.account())).containsExactlyInAnyOrder(TRAIL);
        assertThat(footprint.of(person.userName())).isEmpty();
    }

    /// Whoever reaches the database finds no way from the trail, where the former id stays, to history.
    @Test
    void nothingJoinsHistoryWithThePersonItWas() throws SQLException {
        deletion.deleteMine(People.PASSWORD);
        var anonymous = uuid(ownersOf(handedIn).first());
        assertThat(footprint.of(anonymous))
                .containsExactlyInAnyOrder("attempts_attempt.owner", "exams_sitting.account");
        assertThat(footprint.timesOnRecordOf(person.account())).isEmpty();
    }

    @Test
    void anInvitationOutlivesWhoeverMadeItAndACodeDoesNot() {
        assertThat(issuedToOthers()).isEqualTo(1);
        deletion.deleteMine(People.PASSWORD);
        assertThat(issuedToOthers()).isZero();
        assertThat(jdbc.sql("select count(*) from identity_invitation where invited_by = ?")
                        .param(Ids.bytes(new UUID(0, 0)))
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void historyStaysUnderOneAnonymousId() {
        deletion.deleteMine(People.PASSWORD);
        var owners = ownersOf(handedIn);
        assertThat(owners).hasSize(1).isEqualTo(ownersOf(running));
        assertThat(uuid(owners.first()).version()).isEqualTo(4);
        assertThat(responses(handedIn)).isEqualTo(2);
        assertThat(responses(running)).isEqualTo(1);
    }

    @Test
    void aRunningSittingEndsUnmarkedAndItsTokensDie() {
        deletion.deleteMine(People.PASSWORD);
        assertThat(closedBy(running)).isEqualTo("ACCOUNT_DELETED");
        assertThat(closedBy(handedIn)).isEqualTo("CANDIDATE");
        assertThat(invigilator.admit(new SittingToken(running.token()))).isEmpty();
        assertThat(invigilator.admit(new SittingToken(handedIn.token()))).isEmpty();
        var marks = jdbc.sql(
                        "select count(*) from attempts_marking m join exams_sitting s on s.attempt_id = m.attempt_id"
                                + " where s.id = ?")
                .param(Ids.bytes(running.sitting()))
                .query(Integer.class)
                .single();
        assertThat(marks).isZero();
    }

    @Test
    void everySessionEndsAndTheNameIsFreeAgain() {
        deletion.deleteMine(People.PASSWORD);
        assertThat(sessions.hasEnded()).isTrue();
        assertThatThrownBy(() -> People.signIn(person.userName(), People.PASSWORD))
                .hasMessageContaining("Wrong");
        registration.register(new NewAccount(person.userName(), People.PASSWORD, "另一个人"));
    }

    @Test
    void aWrongPasswordDeletesNothing() throws SQLException {
        var before = footprint.of(person.account());
        assertThatThrownBy(() -> deletion.deleteMine("not the password"))
                .hasMessageContaining("identity.password.wrong");
        assertThat(footprint.of(person.account())).isEqualTo(before);
    }

    @Test
    void theLastAdministratorStays() throws SQLException {
        tables.update("delete from identity_grant where role = 'ADMIN'");
        makeAdministrator(person);
        var before = footprint.of(person.account());
        assertThatThrownBy(() -> deletion.deleteMine(People.PASSWORD))
                .hasMessageContaining("identity.account.last-administrator");
        assertThat(footprint.of(person.account())).isEqualTo(before);
        var second = People.aCandidate(registration);
        makeAdministrator(second);
        deletion.deleteMine(People.PASSWORD);
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
        assertThat(attempts).hasSize(3);
        var first = attempts.get(0);
        assertThat(first.get("responses"))
                .hasSize(2)
                .allSatisfy(response ->
                        assertThat(response.get("receivedAt").asString()).matches("\\d{4}-.*Z"));
        assertThat(texts(first.get("responses").get(0).get("chosen"))).containsExactly("A");
        assertThat(first.get("questions")).hasSize(80);
        assertThat(first.get("markings").get(0).get("marks")).hasSize(80);
        assertThat(json.readTree(files.get("exams.json")).get(1).get("pauses")).hasSize(1);
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
        assertThat(files.get("overview.html")).contains("用户名：" + person.userName(), "模拟卷一", "作答 3 次", "同意：账号和学习记录");
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

    private SortedSet<String> ownersOf(Opening opening) {
        return jdbc.sql("select s.account, a.owner from exams_sitting s join attempts_attempt a on a.id = s.attempt_id"
                        + " where s.id = ?")
                .param(Ids.bytes(opening.sitting()))
                .query((row, number) -> new TreeSet<>(List.of(hex(row.getBytes(1)), hex(row.getBytes(2)))))
                .single();
    }

    private int issuedToOthers() {
        return jdbc.sql("select count(*) from identity_code where issued_by = ? and account <> issued_by")
                .param(Ids.bytes(person.account()))
                .query(Integer.class)
                .single();
    }

    private int responses(Opening opening) {
        return jdbc.sql("select count(*) from attempts_response r join exams_sitting s on s.attempt_id = r.attempt_id"
                        + " where s.id = ?")
                .param(Ids.bytes(opening.sitting()))
                .query(Integer.class)
                .single();
    }

    private String closedBy(Opening opening) {
        return jdbc.sql("select closed_by from exams_sitting where id = ?")
                .param(Ids.bytes(opening.sitting()))
                .query(String.class)
                .single();
    }

    private void makeAdministrator(SignedIn account) {
        tables.update(
                "insert into identity_grant (account_id, role, unit_id, since_at) values (?, 'ADMIN', ?, ?)",
                Ids.bytes(account.account()),
                Ids.bytes(UnitRef.ROOT),
                LocalDateTime.of(2026, 11, 24, 0, 0));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static String hex(byte[] id) {
        return HexFormat.of().formatHex(id);
    }

    private static UUID uuid(String hex) {
        return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }
}
