package org.zhishe.identity;

import java.util.List;

/// SPI of the demo: accounts anyone can use. Where there is a bean of this type they are made at start and offered on
/// the sign-in screen; where there is none, accounts made so before cannot sign in.
public interface DemoAccounts {

    List<DemoAccount> all();

    /// `note` says in a few words what there is to see.
    record DemoAccount(String userName, String password, String displayName, Role role, String note) {}
}
