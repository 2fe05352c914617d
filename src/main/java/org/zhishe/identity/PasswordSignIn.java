package org.zhishe.identity;

import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Checks user name and password, slowly for who guesses. A name nobody has takes as long and gets the same answer.
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Doorkeeper doorkeeper;
    private final CurrentSession session;
    private final boolean demo;
    private final String nobodysHash;

    PasswordSignIn(
            Accounts accounts,
            PasswordEncoder passwords,
            Doorkeeper doorkeeper,
            CurrentSession session,
            ObjectProvider<DemoAccounts> demoAccounts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.doorkeeper = doorkeeper;
        this.session = session;
        this.demo = demoAccounts.getIfAvailable() != null;
        this.nobodysHash = Objects.requireNonNull(passwords.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var name = typed.getName();
        var wait = doorkeeper.admit(name, session.origin());
        if (!wait.isZero()) {
            throw new TooManyGuesses(wait);
        }
        var account = check(name, String.valueOf(typed.getCredentials()));
        doorkeeper.welcome(name, session.trustedOrigin());
        return account.authentication();
    }

    private SessionAccount check(String name, String password) {
        var account = UserName.read(name)
                .flatMap(known -> accounts.findByUserKey(known.key()))
                .filter(found -> demo || !found.isDemo());
        var matches =
                passwords.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
        return account.filter(found -> matches)
                .map(Account::session)
                .orElseThrow(() -> new BadCredentialsException("Wrong user name or password"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
