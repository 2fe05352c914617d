package org.zhishe.corrections;

import org.springframework.stereotype.Component;
import org.zhishe.identity.Reach;
import org.zhishe.identity.Role;

/// Who may see and change questions: the whole installation has one bank, so only whose role holds for the whole of it.
@Component("editors")
public class Editors {

    private final Reach reach;

    Editors(Reach reach) {
        this.reach = reach;
    }

    /// Whether the person signed in is one.
    public boolean includeMe() {
        return reach.of(Role.EDITOR, Role.ADMIN).coversAll();
    }
}
