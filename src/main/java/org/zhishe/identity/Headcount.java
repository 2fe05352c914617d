package org.zhishe.identity;

import java.util.UUID;

/// How many people have a role at a unit or below it.
record Headcount(UUID unit, long people) {}
