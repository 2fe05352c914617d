package org.zhishe.practice;

import java.util.UUID;

/// A run opened on a device.
///
/// @param token the only copy of what admits this device
public record OpenedRun(UUID run, int lease, String token) {}
