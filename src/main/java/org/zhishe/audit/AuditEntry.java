package org.zhishe.audit;

import java.time.Instant;

/// An act as it stands in the trail.
///
/// @param number from 1, without gaps
public record AuditEntry(long number, Instant at, Act act) {}
