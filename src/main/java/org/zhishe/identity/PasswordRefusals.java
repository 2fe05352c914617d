package org.zhishe.identity;

/// How the keys begin of what is refused about one's own password, for the field it is asked in.
public final class PasswordRefusals {

    public static final String WRONG = "identity.password";
    public static final String TOO_MANY = "identity.too-many-guesses";

    private PasswordRefusals() {}
}
