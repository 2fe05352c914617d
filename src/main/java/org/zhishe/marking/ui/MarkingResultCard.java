package org.zhishe.marking.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.zhishe.exams.ExamResult;
import org.zhishe.exams.ui.ResultCard;
import org.zhishe.marking.Requests;
import org.zhishe.uikit.Toasts;

/// On a result with written answers: who marked them, who is to, and whom else one may ask.
@org.springframework.stereotype.Component
class MarkingResultCard implements ResultCard {

    private final Requests requests;
    private final MarkingTexts texts;
    private final Toasts toasts;

    MarkingResultCard(Requests requests, MarkingTexts texts, Toasts toasts) {
        this.requests = requests;
        this.texts = texts;
        this.toasts = toasts;
    }

    @Override
    public Optional<Component> of(ExamResult result) {
        if (!result.hasWriting()) {
            return Optional.empty();
        }
        requests.see(result.sitting());
        return Optional.of(new RequestsCard(result, requests, texts, toasts));
    }
}
