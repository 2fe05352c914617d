package org.zhishe.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class SecurityContextAccount implements CurrentAccount {

    @Override
    public Optional<SignedIn> find() {
        return SessionAccount.current().map(SessionAccount::signedIn);
    }
}
