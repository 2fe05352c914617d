package org.zhishe.identity;

import java.util.List;

/// SPI of the demo: accounts anyone can use. Where there is a bean of this type they are made at start and offered on
/// the sign-in screen; where there is none, accounts made so before cannot sign in.
public interface DemoAccounts {

    /// The demo's units, parents first; the first names the root.
    List<DemoUnit> units();

    List<DemoAccount> all();

    /// `parent` is the name of a unit before this one; it is not read for the root.
    record DemoUnit(String name, UnitKind kind, String parent) {}

    /// `unit` is the name of one of the units. `note` says in a few words what there is to see; who has none is not
    /// offered on the sign-in screen.
    record DemoAccount(String userName, String password, String displayName, Role role, String unit, String note) {}
}
