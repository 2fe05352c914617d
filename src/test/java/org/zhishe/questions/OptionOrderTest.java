package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionOrderTest {

    private static final SingleChoice QUESTION = new SingleChoice(
            "Which?",
            List.of(new Option("A", "one"), new Option("B", "two"), new Option("C", "three"), new Option("D", "four")),
            Set.of("B"),
            "{B} it is; {A}, {C} and {D} are not.");

    @Test
    void aPromptShowsTheOptionsInTheOrderAskedFor() {
        assertThat(QUESTION.prompt(List.of("C", "A", "D", "B")).options())
                .containsExactly(
                        new Option("A", "three"),
                        new Option("B", "one"),
                        new Option("C", "four"),
                        new Option("D", "two"));
    }

    @Test
    void anExplanationNamesTheLettersShown() {
        assertThat(QUESTION.explanation(List.of("C", "A", "D", "B"))).isEqualTo("D it is; B, A and C are not.");
    }

    @Test
    void lettersShownAndLettersOfTheBankAreInverse() {
        var order = new OptionOrder(List.of("C", "A", "D", "B"));
        assertThat(order.letters())
                .allSatisfy(
                        letter -> assertThat(order.bank(order.shown(letter))).isEqualTo(letter));
        assertThatThrownBy(() -> order.bank("E")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOrderThatIsNotOneOfTheOptionsIsRefused() {
        assertThatThrownBy(() -> QUESTION.prompt(List.of("A", "B", "C"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QUESTION.prompt(List.of("A", "B", "C", "E")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QUESTION.prompt(List.of("A", "B", "C", "C")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
