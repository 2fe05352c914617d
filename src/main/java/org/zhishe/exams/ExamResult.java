package org.zhishe.exams;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhishe.attempts.MarkedRound;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.kernel.Score;
import org.zhishe.syllabus.Names;
import org.zhishe.syllabus.QuestionKind;

/// A sitting's result with all there is to learn from it.
///
/// @param firstScore what it scored when it was handed in; marks can change later, where a key was wrong
/// @param unmarked written answers that nobody has marked yet; while there are any, the score says nothing
/// @param round    of marking, whose marks these are
/// @param rounds   of marking, the first one first
/// @param used     working time, without pauses and outages
/// @param pass     empty where the subject is no longer in the programme
/// @param previous the score of this person's sitting of the same subject before this one
public record ExamResult(
        UUID sitting,
        String title,
        Names subject,
        Mode mode,
        ClosedBy closedBy,
        Instant submittedAt,
        Duration used,
        Score score,
        Score firstScore,
        Score full,
        int unmarked,
        int round,
        List<MarkedRound> rounds,
        Optional<Score> pass,
        Optional<Score> previous,
        List<KindShare> kinds,
        List<ChapterShare> chapters,
        List<OverTicked> overTicked,
        List<MarkedSlot> slots) {

    public boolean isMarked() {
        return unmarked == 0;
    }

    /// Whether something was to be answered in writing.
    public boolean isWritten() {
        return slots.stream().anyMatch(slot -> slot.written().isPresent());
    }

    /// Whether something was written, which people mark.
    public boolean hasWriting() {
        return slots.stream().anyMatch(slot -> slot.written().isPresent() && slot.answered());
    }

    /// Whether no round of marking came after the one this shows.
    public boolean isLatest() {
        return round == rounds.getLast().round();
    }

    /// The pass line as a share of the marks, rounded down, 0 to 100; empty where there is none.
    public Optional<Integer> passPercent() {
        return pass.map(line -> Shares.percent(line, full));
    }

    /// What the questions of one kind won.
    public record KindShare(QuestionKind kind, int count, Score score, Score full) {}

    /// What the questions of one chapter won.
    ///
    /// @param verified whether the chapter's title was read in an official source
    public record ChapterShare(int number, String title, boolean verified, Score score, Score full) {

        /// Rounded down, 0 to 100: 59.9 % is not 60 %.
        public int percent() {
            return Shares.percent(score, full);
        }
    }
}
