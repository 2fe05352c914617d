package org.zhishe.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The random number by which a browser is known again when its next sign-in is slowed down or not. It lets nobody in,
/// and it tells nothing without the server's digests, see [Doorkeeper].
final class Device {

    private static final String COOKIE = "zhishe-device";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Duration KEPT = Duration.ofDays(30);

    private Device() {}

    /// Empty where nobody has signed in from this browser.
    static String of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Optional.ofNullable(cookie.getValue()).orElse(""))
                .filter(value -> TOKEN.matcher(value).matches())
                .findFirst()
                .orElse("");
    }

    /// Keeps the number for another while; a browser that has none gets one.
    static String keep(HttpServletRequest request, HttpServletResponse response) {
        var known = of(request);
        var device = known.isEmpty() ? Secrets.token() : known;
        var cookie = ResponseCookie.from(COOKIE, device)
                .path(request.getContextPath() + "/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return device;
    }
}
