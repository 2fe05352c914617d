package org.zhishe.syllabus;

import java.util.Locale;

/// The kinds of question that this exam's papers have.
public enum QuestionKind {
    SINGLE,
    MULTIPLE,
    CASE,
    DESIGN,
    ESSAY;

    /// As the files, the stored bodies and the REST interface write it: `single`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static QuestionKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
