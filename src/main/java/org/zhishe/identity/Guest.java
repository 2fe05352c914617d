package org.zhishe.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An account without credentials: a browser, and the id under which its answers are kept.
///
/// @param offeredAt when the browser was offered to try
/// @param since     when the first answer came; empty before, when there is nothing of anybody yet
record Guest(UUID id, Instant offeredAt, Optional<Instant> since) {}
