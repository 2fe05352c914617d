package org.zhishe.corrections;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reported fault as people read it; who reported it is nobody's business.
///
/// @param reply null until an editor answered
public record ReportedFault(
        UUID id,
        String question,
        UUID version,
        FaultKind kind,
        String text,
        Instant reportedAt,
        @Nullable String reply,
        @Nullable Instant repliedAt) {}
