package org.zhishe.exams.ui;

import org.zhishe.exams.SittingState;
import org.zhishe.exams.SittingSummary;

/// Says how a running sitting stands.
final class RunningText {

    private RunningText() {}

    static String of(SittingSummary sitting, ExamTexts texts) {
        if (sitting.state() == SittingState.PAUSED) {
            return texts.of("exams.running.paused");
        }
        var left = texts.until(sitting.endsAt());
        return left.isZero() ? texts.of("exams.running.over") : texts.of("exams.running.left", texts.minutes(left));
    }
}
