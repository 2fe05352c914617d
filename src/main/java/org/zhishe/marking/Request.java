package org.zhishe.marking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.zhishe.attempts.MarkedBy;

/// A task as the candidate sees it whose answers it is about.
///
/// @param called what the candidate calls who was asked; empty where nobody in particular was
/// @param marker the name of who took it, where the candidate asked for a person
/// @param round  the round of marking it ended with
public record Request(
        UUID task,
        UUID sitting,
        MarkedBy kind,
        TaskState state,
        String called,
        Optional<String> marker,
        Instant askedAt,
        Optional<Instant> doneAt,
        Optional<Integer> round) {}
