package org.zhishe.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds people's names and roles for other modules.
@Service
@Transactional(readOnly = true)
public class Directory {

    private final Accounts accounts;

    Directory(Accounts accounts) {
        this.accounts = accounts;
    }

    public Optional<SignedIn> find(UUID account) {
        return accounts.findById(account).map(Account::session).map(SessionAccount::signedIn);
    }

    /// By user name, whatever its case.
    public Optional<SignedIn> find(String userName) {
        return UserName.read(userName)
                .flatMap(name -> accounts.findByUserKey(name.key()))
                .map(Account::session)
                .map(SessionAccount::signedIn);
    }
}
