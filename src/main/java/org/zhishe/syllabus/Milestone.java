package org.zhishe.syllabus;

/// Something that happens once in an exam year.
///
/// @param usual when it was in other years, for as long as this year's date is not announced
public record Milestone(String id, Names name, Names usual) {}
