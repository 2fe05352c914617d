package org.zhishe.attempts;

import java.util.UUID;
import org.zhishe.kernel.Score;

/// One place of an attempt, frozen at its start: the question's version, what of it is asked here, and its marks.
sealed interface Slot permits ChoiceSlot, WrittenSlot {

    /// From 1.
    int number();

    UUID version();

    /// What can be won here.
    Score full();

    /// How the slot is told from others of the same composition, in one word.
    String order();

    /// Whether the entry can be an answer here.
    boolean admits(Entry entry);

    /// What the entry answers, as the question bank says it.
    Answer answer(Entry entry);

    /// The answer of somebody who gave none.
    Answer nothing();
}
