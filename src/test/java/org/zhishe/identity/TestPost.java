package org.zhishe.identity;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.zhishe.kernel.Refusal;

/// A mail server for tests: keeps what it is given, and can be switched off or away.
public final class TestPost implements Post {

    private static final Pattern CODE = Pattern.compile("(?:[2-9A-Z]{4}-){4}[2-9A-Z]{4}");

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private volatile boolean open = true;
    private volatile boolean away;

    private TestPost() {}

    public void reset() {
        letters.clear();
        open = true;
        away = false;
    }

    /// As where no mail server is configured.
    public void close() {
        open = false;
    }

    void serverGoesAway() {
        away = true;
    }

    int count() {
        return letters.size();
    }

    List<Letter> to(String address) {
        return letters.stream().filter(letter -> letter.to().equals(address)).toList();
    }

    /// The code in the last mail to this address.
    public String codeSentTo(String address) {
        return codeIn(to(address).getLast());
    }

    static String codeIn(Letter letter) {
        var found = CODE.matcher(letter.text());
        if (!found.find()) {
            throw new AssertionError("No code in: " + letter.text());
        }
        return found.group();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void requireServer() {
        if (away) {
            throw new Refusal("identity.email.server-away");
        }
    }

    @Override
    public void send(Letter letter) {
        requireServer();
        letters.add(letter);
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        TestPost testPost() {
            return new TestPost();
        }
    }
}
