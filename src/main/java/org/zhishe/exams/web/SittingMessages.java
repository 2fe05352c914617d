package org.zhishe.exams.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhishe.attempts.Entry;
import org.zhishe.attempts.ShownQuestion;
import org.zhishe.attempts.SlotState;
import org.zhishe.attempts.web.EntryMessage;
import org.zhishe.exams.Mode;
import org.zhishe.exams.Opening;
import org.zhishe.exams.Receipt;
import org.zhishe.exams.SavedAnswers;
import org.zhishe.exams.Status;
import org.zhishe.questions.ChoicePrompt;
import org.zhishe.questions.WrittenPrompt;

/// The JSON of the sittings interface, version 1. Times are UTC, marks are decimals as text, letters are as shown.
final class SittingMessages {

    private SittingMessages() {}

    record PaperToSit(
            @NotNull @Size(min = 1, max = 64) String paper,
            @NotNull @Pattern(regexp = "free|realistic") String mode) {

        Mode toMode() {
            return Mode.valueOf(mode.toUpperCase(Locale.ROOT));
        }
    }

    record OpeningMessage(UUID sitting, int lease, String token) {

        static OpeningMessage of(Opening opening) {
            return new OpeningMessage(opening.sitting(), opening.lease(), opening.token());
        }
    }

    record HandIn(
            @NotNull @Size(max = 200) List<@NotNull @Valid EntryMessage> entries,
            @NotNull @Size(max = 1000) Map<Integer, @NotNull @PositiveOrZero Long> spent,

            @Schema(description = "`time-up` where the device's clock ran out; absent where the candidate decided")
            @Pattern(regexp = TIME_UP)
            @Nullable
            String reason) {

        static final String TIME_UP = "time-up";

        boolean isTimeUp() {
            return reason != null;
        }

        List<Entry> toEntries() {
            return EntryMessage.toEntries(entries);
        }
    }

    record StatusMessage(
            String state,
            int lease,
            boolean leaseCurrent,
            int lastSequence,
            Instant serverTime,
            long secondsLeft,
            long handInAfterSeconds) {

        static StatusMessage of(Status status) {
            return new StatusMessage(
                    code(status.state()),
                    status.lease(),
                    status.leaseCurrent(),
                    status.lastSequence(),
                    status.serverTime(),
                    status.secondsLeft(),
                    status.handInAfterSeconds());
        }
    }

    record SavedMessage(
            List<Integer> saved,
            List<Integer> late,
            List<Integer> superseded,
            List<Integer> conflicts,
            @JsonUnwrapped StatusMessage status) {

        static SavedMessage of(SavedAnswers answers) {
            return new SavedMessage(
                    answers.saved(),
                    answers.late(),
                    answers.superseded(),
                    answers.conflicts(),
                    StatusMessage.of(answers.status()));
        }
    }

    record SectionMessage(String kind, int from, int to, String marks) {}

    record OptionMessage(String letter, String text) {}

    /// A question to choose in, or one thing to write: what belongs to the other kind is absent.
    ///
    /// @param part  which of the things asked about the material, from 1
    /// @param parts how many are asked
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionMessage(
            int slot,
            String kind,
            String marks,
            @Nullable String stem,
            @Nullable List<OptionMessage> options,
            @Nullable String material,
            @Nullable String ask,
            @Nullable Integer part,
            @Nullable Integer parts) {

        static QuestionMessage of(ShownQuestion question) {
            return switch (question.prompt()) {
                case ChoicePrompt choice -> of(question, choice);
                case WrittenPrompt written -> of(question, written);
            };
        }

        private static QuestionMessage of(ShownQuestion question, ChoicePrompt prompt) {
            var options = prompt.options().stream()
                    .map(option -> new OptionMessage(option.letter(), option.text()))
                    .toList();
            return new QuestionMessage(
                    question.slot(),
                    prompt.kind().code(),
                    question.marks().toString(),
                    prompt.stem(),
                    options,
                    null,
                    null,
                    null,
                    null);
        }

        private static QuestionMessage of(ShownQuestion question, WrittenPrompt prompt) {
            return new QuestionMessage(
                    question.slot(),
                    prompt.kind().code(),
                    question.marks().toString(),
                    null,
                    null,
                    prompt.material(),
                    prompt.ask(),
                    prompt.part(),
                    prompt.parts());
        }
    }

    record ResponseMessage(
            int slot,
            List<String> chosen,
            String text,
            boolean flagged,
            List<String> struck,
            long spentMillis,
            int lease,
            int sequence,
            Instant savedAt) {

        static ResponseMessage of(SlotState state) {
            return new ResponseMessage(
                    state.slot(),
                    state.chosen(),
                    state.text(),
                    state.flagged(),
                    state.struck(),
                    state.spentMillis(),
                    state.lease(),
                    state.sequence(),
                    state.savedAt());
        }
    }

    record PaperMessage(
            UUID sitting,
            String title,
            String subject,
            String mode,
            boolean canPause,
            Instant startedAt,
            List<SectionMessage> sections,
            List<QuestionMessage> questions,
            List<ResponseMessage> responses,
            @JsonUnwrapped StatusMessage status) {}

    record AnswerMessage(int slot, List<String> chosen, String text, Instant savedAt) {}

    record ReceiptMessage(
            UUID sitting,
            String title,
            Instant startedAt,
            Instant submittedAt,
            String closedBy,
            int answered,
            int total,
            String hash,
            List<AnswerMessage> answers,
            String resultUrl) {

        static ReceiptMessage of(Receipt receipt) {
            return new ReceiptMessage(
                    receipt.sitting(),
                    receipt.title(),
                    receipt.startedAt(),
                    receipt.submittedAt(),
                    code(receipt.closedBy()),
                    receipt.answered(),
                    receipt.total(),
                    receipt.hash(),
                    receipt.answers().stream()
                            .map(each -> new AnswerMessage(each.slot(), each.chosen(), each.text(), each.savedAt()))
                            .toList(),
                    "/exams/results/" + receipt.sitting());
        }
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
