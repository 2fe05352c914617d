package org.zhishe.questions;

import org.zhishe.laws.Laws;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Syllabuses;

/// What a question's file is held against.
public record BankContext(Programme programme, Syllabuses syllabuses, Laws laws) {}
