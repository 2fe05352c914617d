package org.zhishe.identity;

import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Checks user name and password. Takes as long for a name nobody has, and answers it the same.
@Component
final class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    PasswordSignIn(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.nobodysHash = Objects.requireNonNull(passwords.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var account = UserName.read(typed.getName()).flatMap(name -> accounts.findByUserKey(name.key()));
        var hash = account.map(Account::passwordHash).orElse(nobodysHash);
        var matches = passwords.matches(String.valueOf(typed.getCredentials()), hash);
        return account.filter(found -> matches)
                .map(found -> found.session().authentication())
                .orElseThrow(() -> new BadCredentialsException("Wrong user name or password"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
