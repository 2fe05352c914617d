package org.zhishe.identity;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Service;

/// Signs someone in from a screen, as the sign-in form does.
@Service
public class SignIn {

    private final PasswordSignIn check;
    private final CurrentSession session;

    SignIn(PasswordSignIn check, CurrentSession session) {
        this.check = check;
        this.session = session;
    }

    /// Throws an [AuthenticationException] where the form would have said no.
    public void with(String userName, String password) {
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(userName, password);
        session.request().ifPresent(each -> typed.setDetails(new WebAuthenticationDetails(each.getRequest())));
        if (check.authenticate(typed).getPrincipal() instanceof SessionAccount account) {
            session.begin(account);
        }
    }
}
