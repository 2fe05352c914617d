package org.zhishe.exams.ui;

import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhishe.exams.ExamRoom;
import org.zhishe.exams.SittingSummary;
import org.zhishe.uikit.Buttons;

/// Goes on with a sitting in progress, where it would otherwise be asked how to start one.
@Component
final class ContinueButton {

    private final ExamRoom room;
    private final ExamTexts texts;

    ContinueButton(ExamRoom room, ExamTexts texts) {
        this.room = room;
        this.texts = texts;
    }

    Button of(UUID account, SittingSummary sitting) {
        return Buttons.tinted(
                texts.of("exams.continue.mode", texts.mode(sitting.mode())),
                click -> ExamsNavigation.enter(room.open(account, sitting.sitting()), texts));
    }
}
