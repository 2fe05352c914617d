package org.zhishe.questions;

import java.util.List;

/// A paper as `question-bank/papers/<id>.yaml` tells it.
///
/// @param sealed whether its questions are kept from a person until they have handed it in
/// @param questions ids in the order of the paper
public record PaperFile(String id, String subject, String title, boolean sealed, List<String> questions) {

    public PaperFile {
        questions = List.copyOf(questions);
    }

    /// Where it stands in the bank's folder.
    public String path() {
        return "papers/" + id + ".yaml";
    }
}
