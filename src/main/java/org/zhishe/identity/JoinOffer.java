package org.zhishe.identity;

/// What a code leads to: a role at a unit.
///
/// @param personal whether the code works once, for one person
public record JoinOffer(UnitRef unit, Role role, boolean personal) {}
