package org.zhishe.demo;

import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zhishe.identity.DemoAccounts;
import org.zhishe.identity.Directory;
import org.zhishe.privacy.Consents;
import org.zhishe.privacy.Purpose;

/// The people of the demo have agreed already, so that nobody who looks around is asked six times.
@Component
@Profile("demo")
@Order(0) // after the accounts were made
final class CastConsents implements ApplicationRunner {

    private final DemoAccounts cast;
    private final Directory directory;
    private final Consents consents;

    CastConsents(DemoAccounts cast, Directory directory, Consents consents) {
        this.cast = cast;
        this.directory = directory;
        this.consents = consents;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        cast.all().stream()
                .flatMap(member -> directory.find(member.userName()).stream())
                .filter(person -> !consents.given(person.account(), Purpose.SERVICE))
                .forEach(person -> consents.agree(person.account(), Set.of(Purpose.UNIT_INSIGHT)));
    }
}
