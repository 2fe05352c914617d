package org.zhishe.syllabus;

/// A level of the qualification: junior, intermediate, senior.
///
/// @param countsForYears in how many exam years in a row all its subjects must be passed
public record Level(String id, Names name, int countsForYears) {}
