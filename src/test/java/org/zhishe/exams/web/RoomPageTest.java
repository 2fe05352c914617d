package org.zhishe.exams.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zhishe.DatabaseTest;

@DatabaseTest
class RoomPageTest {

    @Autowired
    MockMvcTester http;

    @Test
    void theRoomNeedsNoSession() {
        assertThat(http.get().uri("/exam/?sitting=1"))
                .hasStatusOk()
                .hasForwardedUrl("/exam/index.html")
                .doesNotContainHeader("Set-Cookie");
    }

    @Test
    void nothingForeignRunsInTheRoom() {
        var page = http.get().uri("/exam/index.html").exchange();
        assertThat(page).hasStatusOk().bodyText().contains("data-zhishe-room");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(page.getResponse().getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.getRequest().getSession(false)).isNull();
    }
}
