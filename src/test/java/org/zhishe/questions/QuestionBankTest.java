package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhishe.kernel.Ids;

class QuestionBankTest {

    private static final String SUBJECT = "junior-comprehensive";

    private final BankDatabase database = new BankDatabase();

    @BeforeEach
    void aSmallBank(@TempDir Path root) {
        var bank = new BankFixture(root);
        database.loader().load(bank.folder(), bank.context());
    }

    @Test
    void whoeverAsksForAPersonGetsNothingThatIsSealedForThem() {
        assertThat(available(database.bank(), 2027)).contains("jc-06-001", "jc-06-002", "jc-07-001");
        assertThat(available(database.bankWithSealed("jc-06-001"), 2027))
                .contains("jc-06-002")
                .doesNotContain("jc-06-001");
    }

    @Test
    void whatIsNotValidForTheExamYearIsNotAvailable() {
        assertThat(available(database.bank(), 2026)).contains("jc-06-001").doesNotContain("jc-06-002");
    }

    /// Who names questions was given their ids; whoever does not has to say for whom they ask.
    @Test
    void nobodyOutsideCanReadQuestionsAndForgetTheSeals() {
        var ways = Stream.of(QuestionBank.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .toList();
        assertThat(ways).isNotEmpty().allMatch(method -> takes(method, Collection.class) || takes(method, UUID.class));
    }

    @Test
    void aPaperLearnsNothingOfWithdrawnQuestions() {
        database.jdbc()
                .sql("update questions_question set status = 'WITHDRAWN' where id = 'jc-07-001'")
                .update();
        assertThat(database.bank().forPaper(List.of("jc-06-001", "jc-07-001", "no-such-question")))
                .containsOnlyKeys("jc-06-001");
    }

    private static List<String> available(QuestionBank bank, int year) {
        return bank.available(SUBJECT, Ids.next(), year).stream()
                .map(QuestionVersion::questionId)
                .toList();
    }

    private static boolean takes(Method method, Class<?> type) {
        return List.of(method.getParameterTypes()).contains(type);
    }
}
