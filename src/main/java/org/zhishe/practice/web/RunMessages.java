package org.zhishe.practice.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhishe.attempts.Entry;

/// The JSON of the runs interface, version 1. Times are UTC, marks are decimals as text, letters are as shown.
final class RunMessages {

    private RunMessages() {}

    record EntryMessage(
            @Min(1) int sequence,
            @Min(1) @Max(1000) int slot,
            @NotNull @Size(max = 10) List<@NotNull @Size(min = 1, max = 1) String> chosen,
            boolean flagged,
            @NotNull @Size(max = 10) List<@NotNull @Size(min = 1, max = 1) String> struck,
            @PositiveOrZero long spentMillis) {

        Entry toEntry() {
            return new Entry(sequence, slot, chosen, flagged, struck, spentMillis);
        }
    }

    record AnswersToTake(@NotNull @Size(max = 200) List<@NotNull @Valid EntryMessage> entries) {

        List<Entry> toEntries() {
            return entries.stream().map(EntryMessage::toEntry).toList();
        }
    }

    record OptionMessage(String letter, String text) {}

    record QuestionMessage(int slot, String kind, String marks, String stem, List<OptionMessage> options) {}

    record AnswerMessage(int slot, List<String> chosen, int lease, int sequence, Instant savedAt) {}

    /// Where a question's answer stands written.
    ///
    /// @param kind    law, or place in the syllabus
    /// @param warning that its text was not read yet
    record ReferenceMessage(
            String kind,
            String name,
            @Nullable String note,
            @Nullable String warning) {}

    /// How all others did.
    ///
    /// @param trap the wrong option chosen most, where one was
    record OthersMessage(int answered, int rightPercent, Optional<TrapMessage> trap) {}

    record TrapMessage(String letter, int percent) {}

    /// @param verdict right, partly, wrong or unanswered
    record VerdictMessage(
            int slot,
            String verdict,
            List<String> chosen,
            List<String> key,
            String score,
            String explanation,
            List<ReferenceMessage> references,
            Optional<OthersMessage> others,
            boolean awaitingSpecialist,
            long spentMillis) {}

    record KeptMessage(int slot, boolean favourite, String note) {}

    record Favourite(boolean on) {}

    record Note(@NotNull @Size(max = 4000) String text) {}

    record FaultToReport(
            @NotNull @Size(min = 1, max = 16) String kind,
            @NotNull @Size(max = 4000) String text) {}

    record ReportedMessage(int slot, String kind) {}

    record RunMessage(
            UUID run,
            String title,
            String telling,
            boolean finished,
            boolean advance,
            List<QuestionMessage> questions,
            List<AnswerMessage> answers,
            List<KeptMessage> kept,
            List<VerdictMessage> verdicts,
            int lastSequence,
            Instant serverTime) {}

    record TakenMessage(
            List<Integer> saved,
            List<Integer> conflicts,
            List<VerdictMessage> verdicts,
            boolean finished,
            int lastSequence,
            Instant serverTime) {}
}
