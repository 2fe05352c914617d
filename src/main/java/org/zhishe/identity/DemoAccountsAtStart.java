package org.zhishe.identity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Makes the demo's accounts that are missing, before any other module's demo data needs them.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoAccountsAtStart implements ApplicationRunner {

    private final ObjectProvider<DemoAccounts> demo;
    private final DemoUnits units;
    private final Registration registration;

    DemoAccountsAtStart(ObjectProvider<DemoAccounts> demo, DemoUnits units, Registration registration) {
        this.demo = demo;
        this.units = units;
        this.registration = registration;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        demo.ifAvailable(this::create);
    }

    private void create(DemoAccounts accounts) {
        var ids = units.create(accounts.units());
        accounts.all()
                .forEach(
                        account -> registration.createForDemo(account, ids.getOrDefault(account.unit(), UnitRef.ROOT)));
    }
}
