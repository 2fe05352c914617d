package org.zhishe.practice.memory;

/// How firmly something is remembered.
///
/// @param stability  in days: so long after it was last answered it is remembered with probability 0.9; above 0
/// @param difficulty how hard it is to make it firmer, 1 to 10
public record Memory(double stability, double difficulty) {}
