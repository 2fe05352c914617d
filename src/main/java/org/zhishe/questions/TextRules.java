package org.zhishe.questions;

import java.util.regex.Pattern;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Faults;

/// Rules for every text of a question.
final class TextRules {

    /// A blank between two Chinese characters or after Chinese punctuation: a line break that YAML folded.
    private static final Pattern FOLDED =
            Pattern.compile("[\\p{IsHan}\uFF0C\u3002\uFF1B\uFF1A\u3001\u201D\uFF09][ \\n](?=\\p{IsHan})");

    private TextRules() {}

    static void check(BankNode node, Faults faults) {
        node.fields().values().forEach(field -> checkValue(field, faults));
    }

    private static void checkValue(BankNode node, Faults faults) {
        node.items().forEach(item -> checkValue(item, faults));
        node.fields().values().forEach(field -> checkValue(field, faults));
        if (!node.json().isString()) {
            return;
        }
        var found = FOLDED.matcher(node.text());
        if (found.find()) {
            var end = Math.min(node.text().length(), found.end() + 1);
            faults.add(node.fault("questions.fault.folded", node.text().substring(found.start(), end)));
        }
        if (node.text().isBlank()) {
            faults.add(node.fault("questions.fault.blank-text"));
        }
    }
}
