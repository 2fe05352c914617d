package org.zhishe.exams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
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

    @Test
    void everythingThePageNamesLiesBelowOneBuild() throws Exception {
        var page = text("/exam/index.html");
        var build = build(page);
        assertThat(text("/exam/sw.js")).contains("const BUILD = '" + build + "'");
        for (var file : List.of("exam/js/main.js", "exam/room.css", "exam/texts/zh-CN.json", "css/tokens.css")) {
            var reply = http.get().uri("/exam/" + build + "/" + file).exchange();
            assertThat(reply).as(file).hasStatusOk();
            assertThat(reply.getResponse().getHeader("Cache-Control")).contains("immutable");
        }
        assertThat(page).doesNotContain("@build@");
    }

    @Test
    void aFileOfAnotherBuildIsNotFound() {
        assertThat(http.get().uri("/exam/000000000000/exam/js/main.js")).hasStatus(HttpStatus.NOT_FOUND);
    }

    /// Its own date may be older than that of a module that changed.
    @Test
    void thePageIsSentAnewWhateverTheBrowserHas() {
        var asked = http.get().uri("/exam/index.html").header("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT");
        assertThat(asked).hasStatusOk();
    }

    private String text(String uri) throws Exception {
        return http.get().uri(uri).exchange().getResponse().getContentAsString();
    }

    private static String build(String page) {
        var named = Pattern.compile("src=\"([0-9a-f]{12})/exam/js/main.js\"").matcher(page);
        assertThat(named.find()).isTrue();
        return named.group(1);
    }
}
