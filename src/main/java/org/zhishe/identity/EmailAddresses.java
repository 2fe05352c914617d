package org.zhishe.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.audit.Act;
import org.zhishe.audit.AuditTrail;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Texts;

/// One's own e-mail address: given freely, proved by a mailed code, taken back at any time.
@Service
public class EmailAddresses {

    private static final Set<CodeKind> PROOF = Set.of(CodeKind.ADDRESS);

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final OwnPassword ownPassword;
    private final Post post;
    private final Letters letters;
    private final Throttle throttle;
    private final CurrentAccount current;
    private final AuditTrail trail;
    private final Texts texts;

    EmailAddresses(
            Accounts accounts,
            OneTimeCodes codes,
            OwnPassword ownPassword,
            Post post,
            Letters letters,
            Throttle throttle,
            CurrentAccount current,
            AuditTrail trail,
            Texts texts) {
        this.accounts = accounts;
        this.codes = codes;
        this.ownPassword = ownPassword;
        this.post = post;
        this.letters = letters;
        this.throttle = throttle;
        this.current = current;
        this.trail = trail;
        this.texts = texts;
    }

    /// The address proved by the person signed in.
    public Optional<String> current() {
        return account().email();
    }

    /// Mails a code to the address. The address counts only once the code is typed; until then nothing changes.
    public void propose(String password, String address) {
        var wanted = new EmailAddress(address).text();
        var account = account();
        ownPassword.check(account, password, "identity.password.wrong");
        refuseFlood(account, wanted);
        var code = codes.issue(account.id(), CodeKind.ADDRESS, account.id(), wanted);
        try {
            post.send(letters.address(account, wanted, code, texts.locale()));
        } catch (Refusal away) {
            codes.withdraw(account.id(), PROOF);
            throw away;
        }
    }

    /// Takes the proposed address. Refused where the code is wrong or too old.
    @Transactional
    public void confirm(String typedCode) {
        var account = account();
        var proposed = codes.find(account.id(), CodeKind.ADDRESS).flatMap(IssuedCode::address);
        var right = OneTimeCode.read(typedCode).filter(code -> codes.redeem(account.id(), PROOF, code));
        if (right.isEmpty()) {
            throw new Refusal("identity.email.wrong-code");
        }
        account.reachAt(proposed.orElseThrow());
        accounts.saveAndFlush(account);
        record("identity.account.email-proved", account);
    }

    @Transactional
    public void remove() {
        var account = account();
        account.reachNowhere();
        accounts.saveAndFlush(account);
        codes.withdraw(account.id(), Set.of(CodeKind.ADDRESS, CodeKind.E_MAIL));
        record("identity.account.email-removed", account);
    }

    private void record(String kind, Account account) {
        trail.record(Act.of(kind, account.id()).to(account.id()));
    }

    /// Nobody floods someone else's letter box from here, nor do many accounts together.
    private void refuseFlood(Account account, String address) {
        throttle.take(
                Allowance.PROOF_MAIL, "identity.email.too-many", account.id().toString());
        throttle.take(Allowance.LETTER_BOX, "identity.email.too-many", address);
    }

    private Account account() {
        UUID id = current.require().account();
        return accounts.findById(id).orElseThrow();
    }
}
