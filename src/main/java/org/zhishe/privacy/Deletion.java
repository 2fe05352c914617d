package org.zhishe.privacy;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.audit.Act;
import org.zhishe.audit.AuditTrail;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.Passwords;
import org.zhishe.identity.PersonalData;

/// The end of an account.
@Service
public class Deletion {

    private final List<PersonalData> data;
    private final Passwords passwords;
    private final CurrentAccount current;
    private final AuditTrail trail;

    Deletion(ObjectProvider<PersonalData> data, Passwords passwords, CurrentAccount current, AuditTrail trail) {
        this.data = data.orderedStream().toList();
        this.passwords = passwords;
        this.current = current;
        this.trail = trail;
    }

    /// Deletes the account of the person signed in, in one transaction: what is theirs alone goes, what stays as
    /// history gets one new random id. Every session ends with its next request, and the user name is free again.
    /// Refused where the password is wrong, and for the last administrator.
    ///
    /// The id is random in every bit: one that tells the time, as all others here, could be matched with a log.
    @Transactional
    public void deleteMine(String password) {
        passwords.confirm(password);
        var account = current.require().account();
        var anonymous = UUID.randomUUID();
        data.forEach(each -> each.forget(account, anonymous));
        trail.record(Act.of("privacy.deleted", account));
    }
}
