package org.zhishe.exams.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishe.attempts.web.AnswersMessage;
import org.zhishe.exams.Invigilator;
import org.zhishe.exams.SittingPass;
import org.zhishe.exams.web.SittingMessages.HandIn;
import org.zhishe.exams.web.SittingMessages.PaperMessage;
import org.zhishe.exams.web.SittingMessages.ReceiptMessage;
import org.zhishe.exams.web.SittingMessages.SavedMessage;
import org.zhishe.exams.web.SittingMessages.StatusMessage;

/// What the exam room speaks to. The sitting token alone admits; no session, no cookie.
@RestController
@RequestMapping("/api/v1/sittings/{sitting}")
@Tag(name = "Sittings", description = "One candidate's sitting of one paper, as the exam room uses it")
@SecurityRequirement(name = "sittingToken")
class SittingsController {

    private final Invigilator invigilator;
    private final PaperTexts texts;

    SittingsController(Invigilator invigilator, PaperTexts texts) {
        this.invigilator = invigilator;
        this.texts = texts;
    }

    @GetMapping
    @Operation(summary = "The paper without answers, and what was answered so far")
    PaperMessage paper(@Parameter(hidden = true) @AuthenticationPrincipal SittingPass pass) {
        return texts.paper(invigilator.paper(pass));
    }

    @GetMapping("/status")
    @Operation(summary = "State, time left and whether this device is still the current one")
    StatusMessage status(@Parameter(hidden = true) @AuthenticationPrincipal SittingPass pass) {
        return StatusMessage.of(invigilator.status(pass));
    }

    @PutMapping("/responses")
    @Operation(summary = "Save answers; repeating a request changes nothing")
    SavedMessage save(
            @Parameter(hidden = true) @AuthenticationPrincipal SittingPass pass,
            @Valid @RequestBody AnswersMessage answers) {
        return SavedMessage.of(invigilator.save(pass, answers.toEntries()));
    }

    @PostMapping("/pause")
    @Operation(summary = "Stop the clock and hide the questions (mode free only)")
    StatusMessage pause(@Parameter(hidden = true) @AuthenticationPrincipal SittingPass pass) {
        return StatusMessage.of(invigilator.pause(pass));
    }

    @PostMapping("/resume")
    @Operation(summary = "Let the clock run again")
    StatusMessage resume(@Parameter(hidden = true) @AuthenticationPrincipal SittingPass pass) {
        return StatusMessage.of(invigilator.resume(pass));
    }

    @PostMapping("/submit")
    @Operation(
            summary = "Hand in; handing in again returns the same receipt",
            description = "The entries are saved first and stay saved, also where the hand-in is refused. With the"
                    + " reason `time-up` it is refused with 409 `exams.sitting.time-left` while the server's clock"
                    + " leaves time, for example because it gave back an outage.")
    ReceiptMessage submit(
            @Parameter(hidden = true) @AuthenticationPrincipal SittingPass pass, @Valid @RequestBody HandIn handIn) {
        var entries = handIn.toEntries();
        if (!entries.isEmpty()) {
            invigilator.save(pass, entries);
        }
        return ReceiptMessage.of(
                handIn.isTimeUp()
                        ? invigilator.submitAtEnd(pass, handIn.spent())
                        : invigilator.submit(pass, handIn.spent()));
    }

    @GetMapping("/receipt")
    @Operation(summary = "The receipt of a sitting that was handed in")
    ReceiptMessage receipt(@Parameter(hidden = true) @AuthenticationPrincipal SittingPass pass) {
        return ReceiptMessage.of(invigilator.receipt(pass));
    }
}
