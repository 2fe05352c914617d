package org.zhishe.rest;

/// In which order the security chains are asked; the screens' chain takes what is left.
public final class ChainOrder {

    /// A session admits, to single addresses among those that a token opens.
    public static final int SESSION = 9;

    public static final int TOKEN = 10;

    /// Pages and files that need nothing.
    public static final int FILES = 11;

    static final int REST = 12;

    private ChainOrder() {}
}
