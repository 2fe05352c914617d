package org.zhishe.attempts.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.zhishe.attempts.Entry;

/// Answers to be kept, as many as one request may bring.
public record AnswersMessage(@NotNull @Size(max = 200) List<@NotNull @Valid EntryMessage> entries) {

    public List<Entry> toEntries() {
        return EntryMessage.toEntries(entries);
    }
}
