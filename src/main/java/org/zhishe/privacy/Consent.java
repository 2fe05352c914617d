package org.zhishe.privacy;

import java.time.Instant;

/// What someone decided about a purpose.
///
/// @param noticeVersion of the privacy notice as it was then
/// @param given         false where it was taken back
public record Consent(Purpose purpose, String noticeVersion, boolean given, Instant at) {

    /// Consent counts for the notice that was read, not for one that came later.
    boolean allows(String currentNotice) {
        return given && noticeVersion.equals(currentNotice);
    }
}
