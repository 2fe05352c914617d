package org.zhishe.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Service;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Texts;

/// Mails a code to who forgot the password, where mail is configured and the person has proved an address.
@Service
public class RecoveryMail {

    /// A second click, or someone else's mischief, sends no second mail so soon.
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Post post;
    private final Letters letters;
    private final Throttle throttle;
    private final CurrentSession session;
    private final Texts texts;
    private final AsyncTaskExecutor background;
    private final Clock clock;
    private final boolean demo;

    RecoveryMail(
            Accounts accounts,
            OneTimeCodes codes,
            Post post,
            Letters letters,
            Throttle throttle,
            CurrentSession session,
            Texts texts,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor background,
            Clock clock,
            ObjectProvider<DemoAccounts> demoAccounts) {
        this.accounts = accounts;
        this.codes = codes;
        this.post = post;
        this.letters = letters;
        this.throttle = throttle;
        this.session = session;
        this.texts = texts;
        this.background = background;
        this.clock = clock;
        this.demo = demoAccounts.getIfAvailable() != null;
    }

    /// Whether this installation sends mail.
    public boolean isOpen() {
        return post.isOpen();
    }

    /// Mails a code. The answer, and how long it takes, is the same whether or not there is such an account and an
    /// address; refused only where anyone would be: no mail server, too many tries.
    public void sendLink(String userName) {
        if (!post.isOpen()) {
            throw new Refusal("identity.recovery.no-mail");
        }
        throttle.take(Allowance.RESET_MAIL, "identity.recovery.too-many", userName, session.place());
        post.requireServer();
        var locale = texts.locale();
        var asked = clock.instant();
        background.execute(() -> deliver(userName, asked, locale));
    }

    private void deliver(String userName, Instant asked, Locale askedIn) {
        UserName.read(userName)
                .flatMap(name -> accounts.findByUserKey(name.key()))
                .filter(account -> demo || !account.isDemo())
                .ifPresent(account -> account.email().ifPresent(address -> mail(account, address, asked, askedIn)));
    }

    private void mail(Account account, String address, Instant asked, Locale askedIn) {
        codes.issueUnlessIssuedSince(asked.minus(PAUSE), account.id(), CodeKind.E_MAIL)
                .ifPresent(code -> send(letters.reset(account, address, code, askedIn), account.id()));
    }

    private void send(Letter letter, UUID account) {
        try {
            post.send(letter);
        } catch (Refusal away) {
            codes.withdraw(account, Set.of(CodeKind.E_MAIL));
        }
    }
}
