package org.zhishe.identity;

import java.util.UUID;

/// Someone chose another language or time zone.
record PreferencesChanged(UUID account) {}
