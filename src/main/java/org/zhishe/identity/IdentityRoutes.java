package org.zhishe.identity;

/// Addresses that other modules lead to, or that this one leads to in a module above.
public final class IdentityRoutes {

    public static final String SIGN_IN = "sign-in";
    public static final String ACCOUNT = "account";

    /// The privacy notice, shown by a module above, which takes its address from here.
    public static final String NOTICE = "privacy";

    private IdentityRoutes() {}
}
