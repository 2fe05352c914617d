package org.zhishe.exams;

import java.util.List;

/// A paper as `question-bank/papers/*.yaml` tells it.
record PaperFile(String id, String subject, String title, boolean sealed, List<String> questions) {

    PaperFile {
        questions = List.copyOf(questions);
    }
}
