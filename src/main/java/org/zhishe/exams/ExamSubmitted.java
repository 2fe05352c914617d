package org.zhishe.exams;

import java.util.UUID;

/// A sitting was handed in or closed at its deadline, and marked.
public record ExamSubmitted(UUID sitting, UUID account) {}
