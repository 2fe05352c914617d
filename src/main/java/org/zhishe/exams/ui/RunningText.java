package org.zhishe.exams.ui;

import org.zhishe.exams.SittingState;
import org.zhishe.exams.SittingSummary;

/// Says how a running sitting stands.
final class RunningText {

    private RunningText() {}

    static String of(SittingSummary sitting, ExamTexts texts) {
        return sitting.state() == SittingState.PAUSED
                ? texts.of("exams.running.paused")
                : texts.of("exams.running.left", texts.minutes(texts.until(sitting.endsAt())));
    }
}
