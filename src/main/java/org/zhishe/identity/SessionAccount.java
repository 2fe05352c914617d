package org.zhishe.identity;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/// What a session remembers of an account.
///
/// @param credentialsVersion the account's at sign-in: once the account's moves on, the session has ended
/// @param version            the account's when it was read: once the account's moves on, it is read again
record SessionAccount(SignedIn signedIn, int credentialsVersion, long version)
        implements AuthenticatedPrincipal, Serializable {

    static Optional<SessionAccount> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SessionAccount.class::isInstance)
                .map(SessionAccount.class::cast);
    }

    Authentication authentication() {
        var roles = signedIn.roles().stream().map(Role::authority).toList();
        return UsernamePasswordAuthenticationToken.authenticated(this, null, AuthorityUtils.createAuthorityList(roles));
    }

    UUID id() {
        return signedIn.account();
    }

    @Override
    public String getName() {
        return signedIn.userName();
    }
}
