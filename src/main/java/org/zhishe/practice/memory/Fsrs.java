package org.zhishe.practice.memory;

import java.util.List;

/// FSRS-6, the free spaced repetition scheduler, as published by open-spaced-repetition: a memory has a stability and a
/// difficulty, and each answer changes both.
///
/// The names of the parts and the numbering of the parameters are those of the description at
/// github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm.
public final class Fsrs {

    /// The default parameters of FSRS-6, w0 to w20.
    public static final Fsrs STANDARD = new Fsrs(List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    private static final int PARAMETERS = 21;
    private static final double LEAST_STABILITY = 0.001;

    private final double[] w;
    private final double decay;
    private final double factor;

    /// @param parameters w0 to w20
    public Fsrs(List<Double> parameters) {
        if (parameters.size() != PARAMETERS) {
            throw new IllegalArgumentException("FSRS-6 has 21 parameters, not " + parameters.size());
        }
        w = parameters.stream().mapToDouble(Double::doubleValue).toArray();
        decay = -w[20];
        factor = Math.pow(0.9, 1 / decay) - 1;
    }

    /// The probability that something is remembered so many days after it was last answered.
    ///
    /// @param days at least 0; parts of a day count
    public double recall(Memory memory, double days) {
        return Math.pow(1 + factor * days / memory.stability(), decay);
    }

    /// After how many days a memory has fallen to this recall.
    ///
    /// @param recall above 0, below 1
    public double interval(Memory memory, double recall) {
        return memory.stability() / factor * (Math.pow(recall, 1 / decay) - 1);
    }

    /// The memory after the first answer.
    public Memory first(Grade grade) {
        return new Memory(Math.max(LEAST_STABILITY, w[grade.number() - 1]), clampDifficulty(initialDifficulty(grade)));
    }

    /// The memory after one more answer.
    ///
    /// @param days since the answer before, in whole days; 0 is the same day
    public Memory next(Memory memory, Grade grade, int days) {
        var stability = days < 1 ? sameDay(memory, grade) : otherDay(memory, grade, recall(memory, days));
        return new Memory(Math.max(LEAST_STABILITY, stability), difficulty(memory, grade));
    }

    private double sameDay(Memory memory, Grade grade) {
        var increase = Math.exp(w[17] * (grade.number() - 3 + w[18])) * Math.pow(memory.stability(), -w[19]);
        var isSure = grade == Grade.GOOD || grade == Grade.EASY;
        return memory.stability() * (isSure ? Math.max(1, increase) : increase);
    }

    private double otherDay(Memory memory, Grade grade, double recall) {
        return switch (grade) {
            case AGAIN -> forgotten(memory, recall);
            case HARD -> recalled(memory, recall, w[15]);
            case GOOD -> recalled(memory, recall, 1);
            case EASY -> recalled(memory, recall, w[16]);
        };
    }

    /// The less likely it was to be remembered, the more it is worth that it was.
    private double recalled(Memory memory, double recall, double bonus) {
        return memory.stability()
                * (1
                        + Math.exp(w[8])
                                * (11 - memory.difficulty())
                                * Math.pow(memory.stability(), -w[9])
                                * (Math.exp((1 - recall) * w[10]) - 1)
                                * bonus);
    }

    private double forgotten(Memory memory, double recall) {
        var left = w[11]
                * Math.pow(memory.difficulty(), -w[12])
                * (Math.pow(memory.stability() + 1, w[13]) - 1)
                * Math.exp((1 - recall) * w[14]);
        return Math.min(left, memory.stability() / Math.exp(w[17] * w[18]));
    }

    /// Moves towards what an easy first answer would have given, and less the harder it is already.
    private double difficulty(Memory memory, Grade grade) {
        var step = -w[6] * (grade.number() - 3);
        var damped = memory.difficulty() + (10 - memory.difficulty()) * step / 9;
        return clampDifficulty(w[7] * initialDifficulty(Grade.EASY) + (1 - w[7]) * damped);
    }

    private double initialDifficulty(Grade grade) {
        return w[4] - Math.exp(w[5] * (grade.number() - 1)) + 1;
    }

    private static double clampDifficulty(double difficulty) {
        return Math.clamp(difficulty, 1, 10);
    }
}
