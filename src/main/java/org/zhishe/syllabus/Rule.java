package org.zhishe.syllabus;

import java.util.OptionalInt;

/// A rule of the exam room.
///
/// @param minutes the rule's number of minutes, where it has one
/// @param certain false where no published source was read; such a rule is never shown as official
public record Rule(String id, Names text, OptionalInt minutes, boolean certain) {}
