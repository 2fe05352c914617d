package org.zhishe.questions;

import java.util.HashMap;
import java.util.regex.Pattern;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Faults;

/// The rules for stem, options and explanation of a choice question.
final class ChoiceRules {

    /// Full-width brackets around one full-width space.
    static final String BLANK = "\uFF08\u3000\uFF09";

    private static final Pattern NAMED = Pattern.compile("\\{([A-Z])}");

    /// Letters that speak of an option without braces, such as the Chinese for "choose A" or "option A": they would
    /// name
    /// another option as soon as the options are shown in another order.
    private static final Pattern BARE = Pattern.compile(
            "(?:\u9009\u9879?|\u7B54\u6848)[\u4E3A\u662F\uFF1A]?\\s?[A-E](?![A-Za-z])" // choose, option, answer +
                    // letter
                    + "|(?<![A-Za-z{])[A-E]\\s?(?:\u9009?\u9879|\u6B63\u786E|\u9519\u8BEF)"); // letter + option, right,
    // wrong

    private ChoiceRules() {}

    static void check(ChoiceBody body, BankNode node, Faults faults) {
        var stem = node.at("stem");
        if (body.stem().indexOf(BLANK) < 0
                || body.stem().indexOf(BLANK) != body.stem().lastIndexOf(BLANK)) {
            faults.add(stem.fault("questions.fault.blank"));
        }
        checkOptions(body, node.at("options"), faults);
        checkExplanation(body, node.at("explanation"), faults);
    }

    private static void checkOptions(ChoiceBody body, BankNode node, Faults faults) {
        var texts = new HashMap<String, String>();
        for (var option : body.options()) {
            var earlier = texts.putIfAbsent(option.text().strip(), option.letter());
            if (earlier != null) {
                faults.add(node.at(option.letter()).fault("questions.fault.option-twice", option.letter(), earlier));
            }
        }
    }

    private static void checkExplanation(ChoiceBody body, BankNode node, Faults faults) {
        for (var letter : body.letters()) {
            if (!body.key().contains(letter) && !body.explanation().contains("{" + letter + "}")) {
                faults.add(node.fault("questions.fault.unexplained", letter));
            }
        }
        NAMED.matcher(body.explanation())
                .results()
                .map(found -> found.group(1))
                .filter(letter -> !body.letters().contains(letter))
                .forEach(letter -> faults.add(node.fault("questions.fault.no-such-option", letter)));
        var bare = BARE.matcher(body.explanation());
        if (bare.find()) {
            faults.add(node.fault("questions.fault.bare-letter", bare.group()));
        }
    }
}
