package org.zhishe.identity;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// A browser that keeps its cookies from one request of this thread to the next.
public final class Browser {

    private Cookie[] cookies = {};
    private MockHttpServletResponse response = new MockHttpServletResponse();

    /// The next request begins.
    public void request() {
        cookies = Arrays.stream(response.getCookies().length == 0 ? cookies : response.getCookies())
                .filter(cookie -> cookie.getMaxAge() != 0)
                .toArray(Cookie[]::new);
        var request = new MockHttpServletRequest();
        request.setCookies(cookies);
        response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
    }

    public static void close() {
        RequestContextHolder.resetRequestAttributes();
    }
}
