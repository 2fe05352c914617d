package org.zhishe.identity;

import java.time.Clock;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;

/// Makes accounts.
@Service
@Transactional(readOnly = true)
public class Registration {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Registration(Accounts accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// Makes a candidate's account; refused where the name is taken or a field breaks a rule.
    @Transactional
    public SignedIn register(NewAccount command) {
        return create(command, Role.CANDIDATE);
    }

    /// For accounts of other roles, which no one gets by asking.
    @Transactional
    SignedIn create(NewAccount command, Role role) {
        var userName = UserName.of(command.userName());
        var displayName = new DisplayName(command.displayName());
        PasswordRules.check(command.password(), userName);
        if (accounts.existsByUserKey(userName.key())) {
            throw taken(userName);
        }
        var account = new Account(userName, hash(command), displayName, role, clock.instant());
        return save(account, userName).session().signedIn();
    }

    /// Two that ask at once both find the name free: the database's unique key lets one through.
    private Account save(Account account, UserName userName) {
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException unique) {
            throw taken(userName);
        }
    }

    private String hash(NewAccount command) {
        return Objects.requireNonNull(passwords.encode(command.password()));
    }

    private static Refusal taken(UserName userName) {
        return new Refusal("identity.user-name.taken", userName.text());
    }
}
