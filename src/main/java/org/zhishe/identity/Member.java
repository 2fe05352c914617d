package org.zhishe.identity;

import java.util.List;
import java.util.UUID;

/// A person as those see them who look after a unit: a name, and the roles within that unit's subtree.
public record Member(UUID account, String userName, String displayName, List<Grant> grants) {

    public Member {
        grants = List.copyOf(grants);
    }
}
