package org.zhishe.privacy;

import java.util.Arrays;
import java.util.List;

/// What someone's data are used for. Each is agreed to, and taken back, on its own.
public enum Purpose {
    /// The account and the learning record. Without it nothing here works.
    SERVICE,
    /// A guest's answers, for a month. Whoever registers agrees to the service instead.
    TRIAL,
    /// One's unit sees that one takes part, and sums over at least five people; never answers.
    UNIT_INSIGHT,
    /// Reminders by mail.
    E_MAIL;

    public boolean isOptional() {
        return this == UNIT_INSIGHT || this == E_MAIL;
    }

    public static List<Purpose> optional() {
        return Arrays.stream(values()).filter(Purpose::isOptional).toList();
    }
}
