package org.zhishe.identity;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Those who run the installation: somebody must be left to.
@Component
class Administrators {

    private final Accounts accounts;
    private final Units units;
    private final boolean demo;

    Administrators(Accounts accounts, Units units, ObjectProvider<DemoAccounts> demoAccounts) {
        this.accounts = accounts;
        this.units = units;
        this.demo = demoAccounts.getIfAvailable() != null;
    }

    /// Until the transaction ends nobody else stops running the installation. Before anything is read.
    void lock() {
        units.lock(UnitRef.ROOT);
    }

    /// Whether nobody else could sign in and run the installation. [#lock] first.
    boolean isLast(UUID account) {
        var all = accounts.administrators(UnitRef.ROOT);
        var others = all.stream().filter(each -> !each.id().equals(account));
        return all.stream().anyMatch(each -> each.id().equals(account))
                && others.noneMatch(each -> demo || !each.isDemo());
    }
}
