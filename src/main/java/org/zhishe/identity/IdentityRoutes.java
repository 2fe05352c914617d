package org.zhishe.identity;

/// Addresses that other modules lead to, or that this one leads to in a module above.
public final class IdentityRoutes {

    public static final String SIGN_IN = "sign-in";
    public static final String REGISTER = "register";
    public static final String ACCOUNT = "account";

    /// The privacy notice, shown by a module above, which takes its address from here.
    public static final String NOTICE = "privacy";

    /// Ten questions without an account, shown by a module above.
    public static final String TRIAL = "try";

    /// What someone new is asked first, shown by a module above.
    public static final String WELCOME = "welcome";

    private IdentityRoutes() {}
}
