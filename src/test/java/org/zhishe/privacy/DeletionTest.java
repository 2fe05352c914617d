package org.zhishe.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
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
import org.zhishe.identity.NewAccount;
import org.zhishe.identity.People;
import org.zhishe.identity.PersonalData;
import org.zhishe.identity.Registration;
import org.zhishe.identity.Sessions;
import org.zhishe.identity.SignedIn;
import org.zhishe.identity.TestPost;
import org.zhishe.identity.UnitRef;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Token;

/// What is left of a person who deletes the account, and what is not.
@DatabaseTest
class DeletionTest {

    private static final String[] TRAIL = {"audit_entry.actor", "audit_entry.subject"};

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
    Deletion deletion;

    @Autowired
    List<PersonalData> modules;

    @Autowired
    TestPost post;

    @Autowired
    JdbcClient jdbc;

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
        assertThat(invigilator.admit(new Token(running.token()))).isEmpty();
        assertThat(invigilator.admit(new Token(handedIn.token()))).isEmpty();
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

    private static String hex(byte[] id) {
        return HexFormat.of().formatHex(id);
    }

    private static UUID uuid(String hex) {
        return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }
}
