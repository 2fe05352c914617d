package org.zhishe.attempts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.zhishe.kernel.Score;

/// The slots of an attempt as stored: frozen at the start, never changed.
@JsonIgnoreProperties(ignoreUnknown = true)
record Layout(List<Slot> slots) {

    Layout {
        slots = List.copyOf(slots);
    }

    Slot slot(int number) {
        if (number < 1 || number > slots.size()) {
            throw new NoSuchElementException("There is no slot " + number);
        }
        return slots.get(number - 1);
    }

    /// Whether the entry names a slot of this layout and options shown there.
    boolean admits(Entry entry) {
        return entry.sequence() >= 1
                && entry.slot() >= 1
                && entry.slot() <= slots.size()
                && slot(entry.slot()).shows(entry.chosen())
                && slot(entry.slot()).shows(entry.struck());
    }

    List<UUID> versions() {
        return slots.stream().map(Slot::version).toList();
    }

    Score fullScore() {
        return Score.sum(slots.stream().map(slot -> slot.scoring().full()).toList());
    }
}
