package org.zhishe.corrections;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhishe.questions.Wording;

/// A proposed version as editors read it.
///
/// @param base       the version it would follow
/// @param reason     what was wrong; whoever reported it, and whoever was marked wrongly, reads it
/// @param reviewedBy null until somebody reviewed it
/// @param note       what the reviewer said; empty where nothing
public record ProposedVersion(
        UUID id,
        String question,
        UUID base,
        Wording wording,
        Regrade regrade,
        String reason,
        UUID proposedBy,
        Instant proposedAt,
        RevisionState state,
        @Nullable UUID reviewedBy,
        @Nullable Instant reviewedAt,
        String note) {}
