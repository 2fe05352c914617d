package org.zhishe.exams;

import java.time.Instant;
import java.util.UUID;
import org.zhishe.syllabus.Names;

/// A sitting that was handed in, as those need it who mark it.
///
/// @param account whose it is
/// @param written whether something was written, which people mark
public record HandedIn(
        UUID sitting, UUID attempt, UUID account, String title, Names subject, Instant submittedAt, boolean written) {}
