package org.zhishe.attempts.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhishe.attempts.Entry;

/// A change of one slot as JSON; letters are as shown.
///
/// @param text what was typed; absent where one chooses
public record EntryMessage(
        @Min(1) int sequence,
        @Min(1) @Max(1000) int slot,
        @NotNull @Size(max = 10) List<@NotNull @Size(min = 1, max = 1) String> chosen,
        @Nullable @Size(max = Entry.LONGEST_TEXT) String text,
        boolean flagged,
        @NotNull @Size(max = 10) List<@NotNull @Size(min = 1, max = 1) String> struck,
        @PositiveOrZero long spentMillis) {

    public static List<Entry> toEntries(List<EntryMessage> messages) {
        return messages.stream().map(EntryMessage::toEntry).toList();
    }

    private Entry toEntry() {
        return new Entry(sequence, slot, chosen, Objects.requireNonNullElse(text, ""), flagged, struck, spentMillis);
    }
}
