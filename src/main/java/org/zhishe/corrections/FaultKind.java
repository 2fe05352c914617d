package org.zhishe.corrections;

import java.util.Locale;
import org.zhishe.kernel.Refusal;

/// What is wrong with a question, in the eyes of who reports it.
public enum FaultKind {
    /// Another answer is right.
    KEY,
    /// The law or policy has changed.
    OUTDATED,
    /// More than one answer, or none, follows from what is asked.
    UNCLEAR,
    /// A slip of the pen.
    TYPO,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of this code.
    ///
    /// @throws Refusal where there is no such kind
    public static FaultKind of(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new Refusal("corrections.kind.unknown");
    }
}
