package org.zhishe.questions;

import java.time.LocalDate;
import java.util.Optional;

/// That somebody solved a question without having seen its key.
///
/// @param wording the fingerprint of what they saw, see [Fingerprint]
/// @param agreed  whether they answered what the key says
/// @param first   whether the very first who solved it, in whatever wording it had then, agreed; empty where that was
///                not recorded
public record BlindReview(String question, String wording, LocalDate on, boolean agreed, Optional<Boolean> first) {}
