package org.zhishe.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.zhishe.DatabaseTest;

@DatabaseTest
class RequestLimitsTest {

    @Autowired
    RequestLimits limits;

    @Test
    void nobodyTriesTokensWithoutEnd() throws Exception {
        for (var number = 0; number < RequestLimits.NEW_TOKENS_PER_MINUTE; number++) {
            assertThat(status("203.0.113.7", bearer(number))).isEqualTo(200);
        }
        var refused = 0;
        for (var number = 0; number < 2_000; number++) {
            refused += status("203.0.113.7", bearer(1_000_000 + number)) == 429 ? 1 : 0;
        }
        assertThat(refused).isPositive();
        assertThat(status("203.0.113.7", bearer(5))).isEqualTo(200);
        assertThat(status("203.0.113.8", bearer(2_000_000))).isEqualTo(200);
    }

    /// They are counted by address like requests without any, so they take no room of their own.
    @Test
    void whatCannotBeATokenCountsAsNone() throws Exception {
        var refused = 0;
        for (var number = 0; number < 1_000; number++) {
            refused += status("203.0.113.9", "Bearer " + "x".repeat(4_000) + number) == 429 ? 1 : 0;
        }
        assertThat(refused).isPositive();
        assertThat(status("203.0.113.9", null)).isEqualTo(429);
    }

    private static String bearer(int number) {
        return "Bearer " + String.format(Locale.ROOT, "%043d", number);
    }

    private int status(String address, @Nullable String authorization) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/api/v1/sittings/x/status");
        request.setRemoteAddr(address);
        if (authorization != null) {
            request.addHeader("Authorization", authorization);
        }
        var response = new MockHttpServletResponse();
        limits.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
