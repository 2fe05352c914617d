package org.zhishe.practice;

import java.time.Instant;
import java.util.Optional;
import org.zhishe.kernel.Refusal;

/// What a person keeps of a question.
///
/// @param favouriteSince empty where it is none
/// @param note           empty where there is none
/// @param notedAt        when the note was last written
public record Kept(Optional<Instant> favouriteSince, String note, Optional<Instant> notedAt) {

    public static final int LONGEST_NOTE = 2_000;
    static final Kept NOTHING = new Kept(Optional.empty(), "", Optional.empty());

    public boolean isFavourite() {
        return favouriteSince.isPresent();
    }

    public boolean isNothing() {
        return !isFavourite() && note.isEmpty();
    }

    Kept favourite(boolean wanted, Instant now) {
        return new Kept(wanted ? favouriteSince.or(() -> Optional.of(now)) : Optional.empty(), note, notedAt);
    }

    /// With another note; a blank one is none.
    ///
    /// @throws Refusal if it is too long
    Kept noted(String text, Instant now) {
        var wanted = text.strip();
        if (wanted.length() > LONGEST_NOTE) {
            throw new Refusal("practice.note.long", LONGEST_NOTE);
        }
        return new Kept(favouriteSince, wanted, wanted.isEmpty() ? Optional.empty() : Optional.of(now));
    }
}
