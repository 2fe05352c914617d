package org.zhishe.identity;

import java.io.Serializable;

/// A unit to choose from many.
///
/// @param above the names of the units above it, so that two of one name can be told apart
public record UnitChoice(UnitRef unit, String above) implements Serializable {}
