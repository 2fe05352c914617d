package org.zhishe.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Prints the link for the first administrator while there is none; never in the demo, which has its own.
@Component
class SetupAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(SetupAtStart.class);

    private final Setup setup;
    private final ObjectProvider<DemoAccounts> demo;
    private final Environment environment;

    SetupAtStart(Setup setup, ObjectProvider<DemoAccounts> demo, Environment environment) {
        this.setup = setup;
        this.demo = demo;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void printLink() {
        if (demo.getIfAvailable() == null && setup.isNeeded()) {
            LOG.warn(
                    "No administrator yet. Open this link within 24 hours to make one (it works once): {}/setup?token={}",
                    site(),
                    setup.newToken());
        }
    }

    private String site() {
        var address = environment.getProperty("zhishe.address", "").replaceAll("/+$", "");
        return address.isEmpty() ? "http://localhost:" + environment.getProperty("local.server.port", "8080") : address;
    }
}
