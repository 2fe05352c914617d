package org.zhishe.marking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.zhishe.syllabus.Names;

/// A task in a list.
///
/// @param candidate the candidate's name, where they asked this person themselves
/// @param taken     whether the person signed in has it
public record Waiting(
        UUID task, String title, Names subject, Optional<String> candidate, Instant askedAt, boolean taken) {}
