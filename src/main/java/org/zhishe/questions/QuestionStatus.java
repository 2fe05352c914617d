package org.zhishe.questions;

/// Whether a question may be put into new papers and practice.
public enum QuestionStatus {
    PUBLISHED,
    WITHDRAWN
}
