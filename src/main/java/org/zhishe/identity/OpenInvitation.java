package org.zhishe.identity;

import java.time.Instant;
import java.util.UUID;

/// An invitation nobody took yet.
///
/// @param name as written by whoever invited
public record OpenInvitation(UUID id, Role role, String name, Instant invitedAt, Instant expiresAt) {}
