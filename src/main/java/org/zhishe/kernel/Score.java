package org.zhishe.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;

/// Marks won or to be won: an exact decimal, at least zero, without trailing zeros (so equal scores are equal).
public record Score(BigDecimal value) implements Comparable<Score> {

    public static final Score ZERO = new Score(BigDecimal.ZERO);

    public Score {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A score is never negative: " + value);
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
    }

    @JsonCreator
    public static Score of(String decimal) {
        return new Score(new BigDecimal(decimal));
    }

    public static Score of(int marks) {
        return new Score(BigDecimal.valueOf(marks));
    }

    public static Score sum(Collection<Score> scores) {
        return scores.stream().reduce(ZERO, Score::plus);
    }

    public Score plus(Score other) {
        return new Score(value.add(other.value));
    }

    /// What is missing up to `other`; zero where nothing is.
    public Score shortOf(Score other) {
        return new Score(other.value.subtract(value).max(BigDecimal.ZERO));
    }

    public Score times(int factor) {
        return new Score(value.multiply(BigDecimal.valueOf(factor)));
    }

    @Override
    public int compareTo(Score other) {
        return value.compareTo(other.value);
    }

    /// As people write it: `71.5`, never `7.15E+1`.
    @Override
    @JsonValue
    public String toString() {
        return value.toPlainString();
    }
}
