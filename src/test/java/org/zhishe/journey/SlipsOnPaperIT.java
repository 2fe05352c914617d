package org.zhishe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhishe.journey.Chromium.Screen;

/// Codes are shown once, so what is printed must be readable.
class SlipsOnPaperIT {

    private static final String SLIP = "<div class='slip'><span class='strong'>王芳</span>"
            + "<span class='code'>ABCD-EFGH-JKLM</span><p class='cap'>https://zhishe.example.cn/join/ABCDEFGHJKLM</p></div>";

    private static final String FRAME = """
            <div class='shell'><nav class='side'>今日</nav><div class='page'><header class='top'>知社</header>
            <main class='main'><div class='page-h'><h1>邀请</h1></div><div class='stack'><div class='slips'>{slips}</div></div>
            </main></div><nav class='tabbar'>今日</nav></div>
            """;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void slipsLieOneUnderTheOtherAndNothingElseIsPrinted() {
        var page = CHROMIUM.person(Screen.DESKTOP).newPage();
        page.setContent(FRAME.replace("{slips}", SLIP.repeat(12)));
        for (var style : new String[] {"tokens", "base", "controls", "surfaces", "shell", "account", "result"}) {
            page.addStyleTag(new Page.AddStyleTagOptions().setPath(Path.of("frontend/css/" + style + ".css")));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var slips = page.locator(".slip").all();
        assertThat(slips).hasSize(12);
        IntStream.range(1, 12).forEach(number -> {
            var above = slips.get(number - 1).boundingBox();
            assertThat(slips.get(number).boundingBox().y).isGreaterThanOrEqualTo(above.y + above.height);
        });
        for (var rest : new String[] {"nav.side", "header", "h1", "nav.tabbar"}) {
            assertThat(page.locator(rest).isVisible()).as(rest).isFalse();
        }
    }
}
