package org.zhishe.questions;

import java.util.List;
import org.zhishe.bankfiles.BankNode;

/// A file of questions without a fault.
record QuestionFile(String name, List<Entry> entries) {

    QuestionFile {
        entries = List.copyOf(entries);
    }

    /// @param node where it stands in the file
    record Entry(String id, BankNode node, QuestionContent content) {}
}
