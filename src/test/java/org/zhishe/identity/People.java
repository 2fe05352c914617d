package org.zhishe.identity;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.zhishe.kernel.Ids;

/// Accounts for tests, each with a name of its own.
public final class People {

    public static final String PASSWORD = "correct horse";

    private People() {}

    public static String newName() {
        return "t-" + Ids.next().toString().substring(24);
    }

    public static SignedIn aCandidate(Registration registration) {
        return registration.register(new NewAccount(newName(), PASSWORD, "林晓梅"));
    }

    /// Signs someone in on this thread, as a session would.
    public static void signIn(SignedIn person) {
        var session = new SessionAccount(person, 0, 0);
        SecurityContextHolder.setContext(new SecurityContextImpl(session.authentication()));
    }
}
