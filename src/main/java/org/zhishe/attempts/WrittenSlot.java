package org.zhishe.attempts;

import java.util.UUID;
import org.zhishe.kernel.Score;

/// A slot with one thing that a written question asks.
///
/// @param part the id of the question's part
record WrittenSlot(int number, UUID version, String part, Score full) implements Slot {

    /// Nothing is shuffled here; a word that no order of options is.
    static final String ORDER = "-";

    @Override
    public String order() {
        return ORDER;
    }

    @Override
    public boolean admits(Entry entry) {
        return entry.chosen().isEmpty()
                && entry.struck().isEmpty()
                && entry.text().length() <= Entry.LONGEST_TEXT;
    }

    @Override
    public Answer answer(Entry entry) {
        return new Answer.Text(entry.text());
    }

    @Override
    public Answer nothing() {
        return Answer.Text.NOTHING;
    }
}
