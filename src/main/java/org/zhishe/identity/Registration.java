package org.zhishe.identity;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
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

    /// For roles that no one gets by asking.
    @Transactional
    SignedIn create(NewAccount command, Role role) {
        var userName = UserName.of(command.userName());
        var displayName = new DisplayName(command.displayName());
        PasswordRules.check(command.password(), userName);
        if (accounts.existsByUserKey(userName.key())) {
            throw taken(userName);
        }
        return save(new Account(userName, hash(command.password()), displayName, role, clock.instant()));
    }

    /// Makes a demo account unless it is there; its password is public, so no rule for passwords applies.
    @Transactional
    void createForDemo(DemoAccounts.DemoAccount demo, UUID unit) {
        var userName = UserName.of(demo.userName());
        if (!accounts.existsByUserKey(userName.key())) {
            var name = new DisplayName(demo.displayName());
            save(Account.forDemo(userName, hash(demo.password()), name, demo.role(), unit, clock.instant()));
        }
    }

    /// Two that ask at once both find the name free: the database's unique key lets one through.
    private SignedIn save(Account account) {
        try {
            return accounts.saveAndFlush(account).session().signedIn();
        } catch (DataIntegrityViolationException unique) {
            throw new Refusal("identity.user-name.taken", account.userName());
        }
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private static Refusal taken(UserName userName) {
        return new Refusal("identity.user-name.taken", userName.text());
    }
}
