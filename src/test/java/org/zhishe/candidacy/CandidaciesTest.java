package org.zhishe.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.syllabus.Programme;

@DatabaseTest
class CandidaciesTest {

    private static final String LEVEL = "junior";

    @Autowired
    Registration registration;

    @Autowired
    Candidacies candidacies;

    @Autowired
    Programme programme;

    private int year;

    @BeforeEach
    void someoneIsSignedIn() {
        People.signIn(People.aCandidate(registration));
        year = programme.latestExamYear().year();
    }

    @AfterEach
    void nobodyIs() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoSaidNothingPreparesForNothing() {
        assertThat(candidacies.mine()).isEmpty();
        assertThat(candidacies.standing()).isEmpty();
    }

    @Test
    void whatWasSaidIsKeptAndCanBeChanged() {
        var earlier = new Pass(subject(), year - 1);
        candidacies.prepareFor(new Candidacy(LEVEL, year, 20, Set.of(earlier)));
        assertThat(candidacies.mine()).contains(new Candidacy(LEVEL, year, 20, Set.of(earlier)));
        candidacies.prepareFor(new Candidacy(LEVEL, year, 20, Set.of()));
        assertThat(candidacies.mine()).contains(new Candidacy(LEVEL, year, 20, Set.of()));
        assertThat(candidacies.standing().orElseThrow().needed()).isNotEmpty();
    }

    @Test
    void aLevelOrYearThatIsNotThereIsRefused() {
        assertRefused("candidacy.unknown", new Candidacy("doctor", year, 20, Set.of()));
        assertRefused("candidacy.unknown", new Candidacy(LEVEL, 1999, 20, Set.of()));
    }

    @Test
    void aPassOfTheFutureOrOfAnotherLevelIsRefused() {
        assertRefused("candidacy.pass", new Candidacy(LEVEL, year, 20, Set.of(new Pass(subject(), year))));
        assertRefused("candidacy.pass", new Candidacy(LEVEL, year, 20, Set.of(new Pass("no-such-subject", year - 1))));
        assertThat(candidacies.mine()).isEmpty();
    }

    private void assertRefused(String key, Candidacy wanted) {
        assertThatThrownBy(() -> candidacies.prepareFor(wanted)).hasMessage(key);
    }

    private String subject() {
        return programme.subjectsOf(LEVEL).getFirst().id();
    }
}
