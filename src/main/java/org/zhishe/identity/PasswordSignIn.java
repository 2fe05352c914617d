package org.zhishe.identity;

import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Checks user name and password, slowly for who guesses. A name nobody has takes as long and gets the same answer.
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final boolean demo;
    private final String nobodysHash;

    PasswordSignIn(
            Accounts accounts,
            PasswordEncoder passwords,
            Throttle throttle,
            ObjectProvider<DemoAccounts> demoAccounts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.demo = demoAccounts.getIfAvailable() != null;
        this.nobodysHash = Objects.requireNonNull(passwords.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var name = UserName.usual(typed.getName()).toLowerCase(Locale.ROOT);
        var address = address(typed);
        var wait = throttle.take(name, address);
        if (!wait.isZero()) {
            throw new TooManyGuesses(wait);
        }
        var session = check(name, String.valueOf(typed.getCredentials()));
        throttle.giveBack(name, address);
        return session.authentication();
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

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
