package org.zhishe.questions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Faults;

/// Reads `reviews/<subject>.yaml`.
final class ReviewFiles {

    private ReviewFiles() {}

    /// By question. A second record of a question is a fault.
    static Map<String, BlindReview> read(BankFolder folder, Faults faults) {
        Map<String, BlindReview> all = new HashMap<>();
        for (var name : folder.files("reviews", faults)) {
            folder.read(name, "review", faults)
                    .ifPresent(file -> file.root().at("reviews").items().forEach(node -> keep(node, all, faults)));
        }
        return all;
    }

    private static void keep(BankNode node, Map<String, BlindReview> all, Faults faults) {
        var review = review(node);
        if (all.putIfAbsent(review.question(), review) != null) {
            faults.add(node.at("id").fault("questions.fault.reviewed-twice", review.question()));
        }
    }

    private static BlindReview review(BankNode node) {
        var first = node.at("first");
        return new BlindReview(
                node.at("id").text(),
                node.at("wording").text(),
                node.at("on").date(),
                node.at("agreed").flag(false),
                first.present() ? Optional.of(first.at("agreed").flag(false)) : Optional.empty());
    }
}
