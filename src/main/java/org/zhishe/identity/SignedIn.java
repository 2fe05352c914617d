package org.zhishe.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/// The person at the other end of this request.
public record SignedIn(UUID account, String userName, String displayName, Set<Role> roles) implements Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
