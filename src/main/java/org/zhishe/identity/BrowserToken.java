package org.zhishe.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// A random token that a browser keeps for us in a cookie.
enum BrowserToken {
    /// By which a browser is known again when its next sign-in is slowed down or not. It lets nobody in, and it tells
    /// nothing without the server's digests, see [Doorkeeper].
    DEVICE("zhishe-device"),
    /// By which a guest's answers are found again.
    GUEST("zhishe-guest");

    static final Duration KEPT = Duration.ofDays(30);

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String cookie;

    BrowserToken(String cookie) {
        this.cookie = cookie;
    }

    /// Empty where the browser has none.
    String of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(each -> each.getName().equals(cookie))
                .map(each -> Optional.ofNullable(each.getValue()).orElse(""))
                .filter(value -> TOKEN.matcher(value).matches())
                .findFirst()
                .orElse("");
    }

    /// Keeps the token for another while; a browser that has none gets one.
    String keep(HttpServletRequest request, HttpServletResponse response) {
        var known = of(request);
        var token = known.isEmpty() ? Secrets.token() : known;
        set(request, response, token, KEPT);
        return token;
    }

    void drop(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private void set(HttpServletRequest request, HttpServletResponse response, String token, Duration kept) {
        var set = ResponseCookie.from(cookie, token)
                .path(request.getContextPath() + "/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(kept)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, set.toString());
    }
}
