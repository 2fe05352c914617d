package org.zhishe.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Signs candidates in, through the form people use.
final class Door {

    static final String PASSWORD = "fuwu-qunzhong-2027";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private Door() {}

    static void signIn(Browser browser, Candidate candidate) throws IOException {
        page(browser, candidate, "/sign-in");
        var body = "username=" + candidate.userName() + "&password=" + PASSWORD + "&_csrf="
                + URLEncoder.encode(candidate.csrf(), StandardCharsets.UTF_8);
        var reply = browser.exchange(Request.form("/login", candidate.sessionHeaders(), body));
        var home = reply.header("location").filter(where -> !where.contains("/sign-in"));
        if (reply.status() != 302 || home.isEmpty()) {
            throw new Refused("sign-in of " + candidate.userName(), reply);
        }
        takeCookie(candidate, reply);
        page(browser, candidate, "/");
    }

    /// Loads a screen; its head carries the session's CSRF token.
    private static void page(Browser browser, Candidate candidate, String path) throws IOException {
        var reply = browser.exchange(Request.get(path, candidate.sessionHeaders()));
        takeCookie(candidate, reply);
        var token = CSRF.matcher(reply.text());
        if (reply.status() != 200 || !token.find()) {
            throw new Refused("no CSRF token on " + path, reply);
        }
        candidate.hasCsrfToken(token.group(1));
    }

    private static void takeCookie(Candidate candidate, Reply reply) {
        reply.headers("set-cookie")
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .forEach(cookie -> candidate.hasSession(cookie.split(";", 2)[0]));
    }
}
