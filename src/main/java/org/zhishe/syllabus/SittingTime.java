package org.zhishe.syllabus;

import java.time.LocalTime;

/// When a subject is sat.
///
/// @param day of the exam, from 1
public record SittingTime(int day, LocalTime from) {}
