package org.zhishe.attempts;

/// What became of the entries a device sent.
///
/// @param lastSequence the highest sequence stored for the lease now
public record Appended(Saved saved, int lastSequence) {}
