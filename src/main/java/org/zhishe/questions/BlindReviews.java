package org.zhishe.questions;

import java.util.Map;
import java.util.Optional;

/// The blind reviews on record, by question; read once at start.
record BlindReviews(Map<String, BlindReview> byQuestion) {

    BlindReviews {
        byQuestion = Map.copyOf(byQuestion);
    }

    /// That of a version, where somebody solved it in these very words.
    Optional<BlindReview> of(QuestionVersion version) {
        return Optional.ofNullable(byQuestion.get(version.questionId()))
                .filter(review -> review.wording().equals(Fingerprint.of(version.body())));
    }
}
