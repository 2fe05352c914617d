package org.zhishe.identity;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.zhishe.kernel.Ids;
import org.zhishe.privacy.Consents;

/// Accounts for tests, each with a name of its own.
public final class People {

    public static final String PASSWORD = "correct horse";

    private static @Nullable Consents consents;
    private static @Nullable PasswordSignIn door;

    private People() {}

    public static String newName() {
        return "t-" + Ids.next().toString().substring(24);
    }

    /// Someone who has agreed to the service.
    public static SignedIn aCandidate(Registration registration) {
        var person = aNewcomer(registration);
        agrees(person.account());
        return person;
    }

    /// Someone who has only just registered.
    public static SignedIn aNewcomer(Registration registration) {
        return registration.register(new NewAccount(newName(), PASSWORD, "林晓梅"));
    }

    /// Agrees to the service and to nothing else.
    public static void agrees(UUID account) {
        Objects.requireNonNull(consents).agree(account, Set.of());
    }

    /// Signs someone in on this thread, as a session would.
    public static void signIn(SignedIn person) {
        var session = new SessionAccount(person, 0, 0);
        SecurityContextHolder.setContext(new SecurityContextImpl(session.authentication()));
    }

    /// Signs someone in on this thread as the sign-in form does; throws where that would say no.
    public static void signIn(String userName, String password) {
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(userName, password);
        SecurityContextHolder.setContext(
                new SecurityContextImpl(Objects.requireNonNull(door).authenticate(typed)));
    }

    /// Lets those made here consent as people do.
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        SmartInitializingSingleton peopleConsent(Consents service, PasswordSignIn signIn) {
            return () -> {
                consents = service;
                door = signIn;
            };
        }
    }
}
