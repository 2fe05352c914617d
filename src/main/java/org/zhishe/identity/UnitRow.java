package org.zhishe.identity;

/// A unit in a list.
///
/// @param people how many people have a role in it or below it
public record UnitRow(UnitRef unit, long people) {}
