package org.zhishe.identity;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.zhishe.kernel.Refusal;

@Component
final class SmtpPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);

    /// The server is asked so often at most whether it is there.
    private static final Duration KNOWN = Duration.ofSeconds(30);

    private final ObjectProvider<JavaMailSenderImpl> server;
    private final boolean open;
    private final String from;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Instant knownUntil = Instant.MIN;
    private volatile boolean away;

    SmtpPost(
            ObjectProvider<JavaMailSenderImpl> server,
            @Value("${spring.mail.host:}") String host,
            @Value("${zhishe.mail.from:}") String from,
            Clock clock) {
        this.server = server;
        this.open = !host.isBlank();
        this.from = from;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /// One asks, and all others take the answer before: a server that hangs must not hold every request.
    @Override
    public void requireServer() {
        if (clock.instant().isAfter(knownUntil) && asking.tryLock()) {
            try {
                away = !answers();
                knownUntil = clock.instant().plus(KNOWN);
            } finally {
                asking.unlock();
            }
        }
        if (away) {
            throw new Refusal("identity.email.server-away");
        }
    }

    private boolean answers() {
        try {
            server.getObject().testConnection();
            return true;
        } catch (MessagingException cause) {
            log(cause);
            return false;
        }
    }

    @Override
    public void send(Letter letter) {
        var message = new SimpleMailMessage();
        if (!from.isBlank()) {
            message.setFrom(from);
        }
        message.setTo(letter.to());
        message.setSubject(letter.subject());
        message.setText(letter.text());
        try {
            server.getObject().send(message);
        } catch (MailSendException refused) {
            log(refused);
            throw new Refusal(isUnknown(refused) ? "identity.email.unknown" : "identity.email.server-away");
        } catch (MailException cause) {
            log(cause);
            throw new Refusal("identity.email.server-away");
        }
    }

    /// Whether the server says that nobody is reached at the address, now or later.
    private static boolean isUnknown(MailSendException refused) {
        return Arrays.stream(refused.getMessageExceptions())
                .anyMatch(each -> each instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0);
    }

    /// Only what kind of failure it was: its message may hold the address, and logs outlive accounts.
    private static void log(Exception cause) {
        LOG.warn(
                "No mail could be sent: {}{}",
                cause.getClass().getSimpleName(),
                cause instanceof MailSendException refused
                        ? Arrays.stream(refused.getMessageExceptions())
                                .map(each -> each.getClass().getSimpleName())
                                .toList()
                        : "");
    }
}
