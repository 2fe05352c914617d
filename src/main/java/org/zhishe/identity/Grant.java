package org.zhishe.identity;

import java.time.Instant;

/// A role a person has at a unit and everywhere below it.
public record Grant(Role role, UnitRef unit, Instant since) {

    /// Whether it says no more than that the person may learn: a candidate of no unit in particular.
    public boolean isOfNoUnit() {
        return role == Role.CANDIDATE && unit.isRoot();
    }
}
