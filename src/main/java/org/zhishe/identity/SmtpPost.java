package org.zhishe.identity;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.zhishe.kernel.Refusal;

@Component
final class SmtpPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);

    private final ObjectProvider<JavaMailSenderImpl> server;
    private final boolean open;
    private final String from;

    SmtpPost(
            ObjectProvider<JavaMailSenderImpl> server,
            @Value("${spring.mail.host:}") String host,
            @Value("${zhishe.mail.from:}") String from) {
        this.server = server;
        this.open = !host.isBlank();
        this.from = from;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void requireServer() {
        try {
            server.getObject().testConnection();
        } catch (MessagingException away) {
            throw away(away);
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
        } catch (MailException away) {
            throw away(away);
        }
    }

    private static Refusal away(Exception cause) {
        LOG.warn("No mail could be sent: {}", cause.getMessage());
        return new Refusal("identity.email.server-away");
    }
}
