package org.zhishe.practice.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The JSON of the runs interface, version 1. Times are UTC, marks are decimals as text, letters are as shown.
final class RunMessages {

    private RunMessages() {}

    record OptionMessage(String letter, String text) {}

    /// @param rightUntil the last exam year its answer is right for, where that is over
    record QuestionMessage(
            int slot,
            String kind,
            String marks,
            String stem,
            List<OptionMessage> options,
            Optional<Integer> rightUntil) {}

    record AnswerMessage(int slot, List<String> chosen, int lease, int sequence, Instant savedAt) {}

    /// Where a question's answer stands written.
    ///
    /// @param kind    law, or place in the syllabus
    /// @param note    since when it is in force
    /// @param warning that its text was not read yet
    /// @param href    where a study note explains it
    record ReferenceMessage(
            String kind, String name, Optional<String> note, Optional<String> warning, Optional<String> href) {}

    /// How all others did.
    ///
    /// @param trap the wrong option chosen most, where one was
    record OthersMessage(int answered, int rightPercent, Optional<TrapMessage> trap) {}

    record TrapMessage(String letter, int percent) {}

    /// A part of a question in two versions.
    record ChangeMessage(String part, List<PieceMessage> pieces) {}

    /// @param kind both, old or new: who has this text
    record PieceMessage(String kind, String text) {}

    /// @param verdict   right, partly, wrong or unanswered
    /// @param corrected what was wrong with the key, where it was
    /// @param changes   what a newer version changed; empty where there is none
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
            Optional<String> corrected,
            List<ChangeMessage> changes,
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
