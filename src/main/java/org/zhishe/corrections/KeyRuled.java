package org.zhishe.corrections;

import java.util.List;
import java.util.UUID;

/// The answers to these versions are marked by another key from now on.
record KeyRuled(List<UUID> versions) {}
