package org.zhishe.exams.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishe.exams.ExamRoom;
import org.zhishe.exams.web.SittingMessages.OpeningMessage;
import org.zhishe.exams.web.SittingMessages.PaperToSit;
import org.zhishe.identity.CurrentAccount;

/// Where someone signed in gets a sitting token: for a new sitting, or for one's own running one on another device.
@RestController
@RequestMapping("/api/v1/sittings")
@Tag(name = "Openings", description = "Getting into the exam room; needs a session and its CSRF token")
@SecurityRequirement(name = "session")
class OpeningsController {

    private final ExamRoom room;
    private final CurrentAccount current;

    OpeningsController(ExamRoom room, CurrentAccount current) {
        this.room = room;
        this.current = current;
    }

    @PostMapping
    @Operation(summary = "Start a sitting; where one of this paper is running, it is opened here instead")
    OpeningMessage start(@Valid @RequestBody PaperToSit wanted) {
        var account = current.require().account();
        return OpeningMessage.of(room.start(account, wanted.paper(), wanted.toMode()));
    }

    @PostMapping("/{sitting}/leases")
    @Operation(summary = "Open one's running sitting on this device; answers from others no longer count")
    OpeningMessage open(@PathVariable UUID sitting) {
        return OpeningMessage.of(room.open(current.require().account(), sitting));
    }
}
