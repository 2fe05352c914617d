package org.zhishe.questions;

import java.util.List;
import java.util.Set;

/// A question that is answered by choosing options and marked by machine.
///
/// An option order lists the bank's letters in the order in which they are shown: `[C, A, B, D]` shows the bank's C as
/// A.
public sealed interface ChoiceBody extends QuestionBody permits SingleChoice, MultipleChoice {

    String stem();

    List<Option> options();

    /// The bank's letters of the right options.
    Set<String> key();

    /// As written: {A} stands for the bank's option A.
    String explanation();

    /// The bank's letters in the order in which the author wrote the options.
    default List<String> letters() {
        return options().stream().map(Option::letter).toList();
    }

    /// What a candidate sees before submitting.
    ///
    /// @throws IllegalArgumentException unless the order holds each letter of this question exactly once
    default ChoicePrompt prompt(List<String> optionOrder) {
        return new ChoicePrompt(kind(), stem(), new OptionOrder(optionOrder).show(options()));
    }

    /// The explanation with the letters that this order shows.
    default String explanation(List<String> optionOrder) {
        return new OptionOrder(optionOrder).render(explanation());
    }
}
