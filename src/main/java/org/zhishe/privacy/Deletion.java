package org.zhishe.privacy;

import org.springframework.stereotype.Service;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.Passwords;

/// The end of an account.
@Service
public class Deletion {

    private final Passwords passwords;
    private final Forgetting forgetting;
    private final CurrentAccount current;

    Deletion(Passwords passwords, Forgetting forgetting, CurrentAccount current) {
        this.passwords = passwords;
        this.forgetting = forgetting;
        this.current = current;
    }

    /// Deletes the account of the person signed in. Every session ends with its next request, and the user name is
    /// free again. Refused where the password is wrong, and for the last administrator.
    public void deleteMine(String password) {
        passwords.confirm(password);
        forgetting.forget(current.require().account());
    }
}
