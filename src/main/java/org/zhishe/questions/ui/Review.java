package org.zhishe.questions.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhishe.kernel.Score;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.QuestionReference;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.Verdict;

/// One answered question, to be looked at after the fact.
///
/// @param number its place in the paper or the run, from 1
/// @param optionOrder the bank's letters in the order in which they were shown; empty for written questions
/// @param chosen the bank's letters that the person chose
/// @param spent empty where the time was not measured
/// @param written what was written to each thing asked; empty for choice questions, and where a question is only read
/// @param references the version's sources by name, from `QuestionReferences`
public record Review(
        int number,
        QuestionVersion version,
        List<String> optionOrder,
        Set<String> chosen,
        Score score,
        Score full,
        Optional<Duration> spent,
        List<WrittenReview> written,
        List<QuestionReference> references) {

    public Review {
        written = List.copyOf(written);
        optionOrder = List.copyOf(optionOrder);
        chosen = Set.copyOf(chosen);
        references = List.copyOf(references);
    }

    /// A choice question.
    public Review(
            int number,
            QuestionVersion version,
            List<String> optionOrder,
            Set<String> chosen,
            Score score,
            Score full,
            Optional<Duration> spent,
            List<QuestionReference> references) {
        this(number, version, optionOrder, chosen, score, full, spent, List.of(), references);
    }

    /// A question with its answer, as the author ordered its options.
    public static Review toRead(QuestionVersion version, List<QuestionReference> references) {
        var order = version.body() instanceof ChoiceBody body ? body.letters() : List.<String>of();
        return new Review(1, version, order, Set.of(), Score.ZERO, Score.ZERO, Optional.empty(), references);
    }

    /// Whether nothing was asked.
    boolean isForReading() {
        return verdict() == Verdict.READING;
    }

    Verdict verdict() {
        return Verdict.of(!chosen.isEmpty(), score, full);
    }
}
