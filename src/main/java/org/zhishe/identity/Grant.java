package org.zhishe.identity;

import java.time.Instant;

/// A role a person has at a unit and everywhere below it.
public record Grant(Role role, UnitRef unit, Instant since) {}
