package org.zhishe.attempts;

import java.util.List;
import java.util.Optional;
import org.zhishe.kernel.Score;
import org.zhishe.questions.QuestionVersion;

/// A slot after submission, with everything there is to learn from it.
///
/// @param optionOrder bank letters in the order shown
/// @param question    as answers to it are marked now
/// @param chosen      bank letters
/// @param spentMillis as the device measured it; 0 if unknown
/// @param correction  where the right answer turned out to be another one than was written
/// @param written     where the slot was answered in writing
public record MarkedSlot(
        int slot,
        QuestionVersion question,
        List<String> optionOrder,
        List<String> chosen,
        Score score,
        Score full,
        long spentMillis,
        Optional<Correction> correction,
        Optional<WrittenMark> written) {

    public boolean right() {
        return score.equals(full);
    }

    public boolean answered() {
        return written.map(WrittenMark::isAnswered).orElse(!chosen.isEmpty());
    }
}
