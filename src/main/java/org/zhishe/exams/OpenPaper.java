package org.zhishe.exams;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhishe.attempts.ShownQuestion;
import org.zhishe.attempts.SlotState;
import org.zhishe.syllabus.Names;

/// All the exam room needs. It can hold neither keys nor explanations.
///
/// @param questions empty while paused and after submission
public record OpenPaper(
        UUID sitting,
        String title,
        Names subject,
        Mode mode,
        Instant startedAt,
        List<ShownQuestion> questions,
        List<SlotState> responses,
        Status status) {}
