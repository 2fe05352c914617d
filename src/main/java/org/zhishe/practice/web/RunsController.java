package org.zhishe.practice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishe.attempts.web.AnswersMessage;
import org.zhishe.corrections.FaultKind;
import org.zhishe.practice.PracticeRoom;
import org.zhishe.practice.RunPass;
import org.zhishe.practice.web.RunMessages.FaultToReport;
import org.zhishe.practice.web.RunMessages.Favourite;
import org.zhishe.practice.web.RunMessages.KeptMessage;
import org.zhishe.practice.web.RunMessages.Note;
import org.zhishe.practice.web.RunMessages.ReportedMessage;
import org.zhishe.practice.web.RunMessages.RunMessage;
import org.zhishe.practice.web.RunMessages.TakenMessage;

/// What the question card speaks to. The run's token alone admits; no session, no cookie.
@RestController
@RequestMapping(RunsController.ADDRESS + "{run}")
@Tag(name = "Practice runs", description = "One run of practice, as the question card uses it")
@SecurityRequirement(name = "runToken")
class RunsController {

    static final String ADDRESS = "/api/v1/practice/runs/";

    private final PracticeRoom room;
    private final RunTexts texts;

    RunsController(PracticeRoom room, RunTexts texts) {
        this.room = room;
        this.texts = texts;
    }

    @GetMapping
    @Operation(summary = "The questions, what was answered, and the verdicts there are so far; keys of no others")
    RunMessage run(@Parameter(hidden = true) @AuthenticationPrincipal RunPass pass) {
        return texts.run(room.state(pass));
    }

    @PutMapping("/responses")
    @Operation(
            summary = "Send answers; repeating a request changes nothing",
            description = "Where the run tells at once, the first answer of a question counts, and the reply holds the"
                    + " verdict on the questions named.")
    TakenMessage answer(
            @Parameter(hidden = true) @AuthenticationPrincipal RunPass pass,
            @Valid @RequestBody AnswersMessage answers) {
        return texts.taken(room.answer(pass, answers.toEntries()));
    }

    @PutMapping("/slots/{slot}/favourite")
    @Operation(summary = "Keep a question as a favourite, or no longer so")
    KeptMessage favourite(
            @Parameter(hidden = true) @AuthenticationPrincipal RunPass pass,
            @PathVariable int slot,
            @Valid @RequestBody Favourite favourite) {
        return RunTexts.kept(slot, room.favourite(pass, slot, favourite.on()));
    }

    @PutMapping("/slots/{slot}/note")
    @Operation(summary = "Write a note on a question; a blank one deletes it")
    KeptMessage note(
            @Parameter(hidden = true) @AuthenticationPrincipal RunPass pass,
            @PathVariable int slot,
            @Valid @RequestBody Note note) {
        return RunTexts.kept(slot, room.note(pass, slot, note.text()));
    }

    @PutMapping("/slots/{slot}/report")
    @Operation(summary = "Report a fault in a question; reporting again replaces what was said")
    ReportedMessage report(
            @Parameter(hidden = true) @AuthenticationPrincipal RunPass pass,
            @PathVariable int slot,
            @Valid @RequestBody FaultToReport fault) {
        room.report(pass, slot, FaultKind.of(fault.kind()), fault.text());
        return new ReportedMessage(slot, fault.kind());
    }

    @PostMapping("/finish")
    @Operation(summary = "End the run; ending it again returns the same")
    RunMessage finish(@Parameter(hidden = true) @AuthenticationPrincipal RunPass pass) {
        return texts.run(room.finish(pass));
    }
}
