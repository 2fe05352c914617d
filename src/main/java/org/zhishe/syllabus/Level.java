package org.zhishe.syllabus;

/// A level of the qualification: junior, intermediate, senior.
public record Level(String id, Names name) {}
