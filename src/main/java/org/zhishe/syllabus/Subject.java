package org.zhishe.syllabus;

/// One paper that a candidate sits.
///
/// @param prefix what the ids of its questions begin with
/// @param objective whether every question is marked by machine
public record Subject(String id, String level, String prefix, Names name, boolean objective, PaperStructure paper) {}
