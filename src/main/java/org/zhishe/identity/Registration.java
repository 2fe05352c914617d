package org.zhishe.identity;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.zhishe.kernel.Refusal;

/// Makes accounts. Passwords are hashed before anything is written, outside transactions.
@Service
public class Registration {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final CurrentSession session;
    private final Clock clock;

    Registration(Accounts accounts, PasswordEncoder passwords, Throttle throttle, CurrentSession session, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.session = session;
        this.clock = clock;
    }

    /// Makes a candidate's account; refused where the name is taken, a field breaks a rule, or too many were made from
    /// the same place.
    public SignedIn register(NewAccount command) {
        if (!session.place().isEmpty()) {
            throttle.take(Allowance.REGISTERING, "identity.register.too-many", session.place());
        }
        return save(draft(command, Role.CANDIDATE));
    }

    /// An account as it would be saved, for roles that no one gets by asking. Refused as in [#register].
    Account draft(NewAccount command, Role role) {
        var userName = UserName.of(command.userName());
        var displayName = new DisplayName(command.displayName());
        PasswordRules.check(command.password(), userName);
        if (accounts.existsByUserKey(userName.key())) {
            throw taken(userName.text());
        }
        return new Account(userName, hash(command.password()), displayName, role, clock.instant());
    }

    /// Makes a demo account unless it is there; its password is public, so no rule for passwords applies.
    void createForDemo(DemoAccounts.DemoAccount demo, UUID unit) {
        var userName = UserName.of(demo.userName());
        if (!accounts.existsByUserKey(userName.key())) {
            var name = new DisplayName(demo.displayName());
            save(Account.forDemo(userName, hash(demo.password()), name, demo.role(), unit, clock.instant()));
        }
    }

    /// Two that ask at once both find the name free: the database's unique key lets one through.
    SignedIn save(Account account) {
        try {
            return accounts.saveAndFlush(account).session().signedIn();
        } catch (DataIntegrityViolationException refused) {
            if (UniqueKeys.isViolated(refused, "identity_account_user_key")) {
                throw taken(account.userName());
            }
            throw refused;
        }
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private static Refusal taken(String userName) {
        return new Refusal("identity.user-name.taken", userName);
    }
}
