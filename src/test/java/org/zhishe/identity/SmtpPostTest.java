package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.zhishe.TestClock;

@ExtendWith(OutputCaptureExtension.class)
class SmtpPostTest {

    private static final String ADDRESS = "nobody@example.cn";

    private final Server server = new Server();

    @Test
    void theServerIsAskedOnceInHalfAMinute() {
        var post = post(Clock.systemUTC());
        server.away = true;
        for (var request = 0; request < 5; request++) {
            assertThatThrownBy(post::requireServer).hasMessage("identity.email.server-away");
        }
        assertThat(server.asked).isOne();
    }

    @Test
    void aServerThatIsBackIsNoticed() {
        var clock = new TestClock.Configuration().testClock();
        var post = post(clock);
        server.away = true;
        assertThatThrownBy(post::requireServer).hasMessage("identity.email.server-away");
        server.away = false;
        clock.advance(Duration.ofSeconds(31));
        post.requireServer();
        assertThat(server.asked).isEqualTo(2);
    }

    @Test
    void aWrongAddressIsNotTheServersFaultAndStandsInNoLog(CapturedOutput log) throws AddressException {
        var invalid = new Address[] {new InternetAddress(ADDRESS)};
        server.failure = new SendFailedException("550 " + ADDRESS, null, new Address[0], new Address[0], invalid);
        assertThatThrownBy(() -> post(Clock.systemUTC()).send(new Letter(ADDRESS, "subject", "text")))
                .hasMessage("identity.email.unknown");
        assertThat(log).contains("SendFailedException").doesNotContain(ADDRESS);
    }

    @Test
    void anyOtherFailureIs(CapturedOutput log) {
        server.failure = new MessagingException("421 try later, " + ADDRESS);
        assertThatThrownBy(() -> post(Clock.systemUTC()).send(new Letter(ADDRESS, "subject", "text")))
                .hasMessage("identity.email.server-away");
        assertThat(log).doesNotContain(ADDRESS);
    }

    private SmtpPost post(Clock clock) {
        var beans = new StaticListableBeanFactory(Map.of("server", server));
        return new SmtpPost(beans.getBeanProvider(JavaMailSenderImpl.class), "localhost", "", clock);
    }

    private static final class Server extends JavaMailSenderImpl {

        private int asked;
        private boolean away;
        private @Nullable MessagingException failure;

        @Override
        public void testConnection() throws MessagingException {
            asked++;
            if (away) {
                throw new MessagingException("away");
            }
        }

        @Override
        public void send(SimpleMailMessage message) {
            throw new MailSendException(Map.of(message, failure == null ? new MessagingException() : failure));
        }
    }
}
