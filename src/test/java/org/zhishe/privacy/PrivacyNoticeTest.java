package org.zhishe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.zhishe.DatabaseTest;
import org.zhishe.uikit.Texts;

@DatabaseTest
class PrivacyNoticeTest {

    @Autowired
    Texts texts;

    @AfterEach
    void anyLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    /// People agreed to this very text: whoever changes it decides whether everybody is asked again (a new version)
    /// or only a comma moved (a new hash here).
    @ParameterizedTest
    @CsvSource({
        "zh_CN,44d618330a3466e161295b9ff51e5c8c2745ca5962bb050a556a9ca926f4ff37",
        "en,ef11af412e8b9a4b08d3a63cd8b002a13b7ad180d9c3af2c383ab98d01000bb4"
    })
    void theTextIsTheOneOfItsVersion(String language, String sha256) throws Exception {
        assertThat(PrivacyNotice.VERSION).isEqualTo("2026-11-25.3");
        var text = new ClassPathResource("privacy/notice_" + language + ".html").getContentAsByteArray();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)))
                .isEqualTo(sha256);
    }

    @Test
    void bothLanguagesHaveTheSameParts() {
        var chinese = Jsoup.parse(html(Locale.SIMPLIFIED_CHINESE));
        var english = Jsoup.parse(html(Locale.ENGLISH));
        for (var tag : new String[] {"h2", "tr", "td", "li", "p"}) {
            assertThat(english.select(tag)).as(tag).hasSameSizeAs(chinese.select(tag));
        }
    }

    @Test
    void theOperatorIsNamedAndCannotBreakThePage() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        var notice = new PrivacyNotice(texts, "云溪市<script>", "privacy@example.cn").html();
        assertThat(notice).contains("云溪市&lt;script&gt;", "privacy@example.cn").doesNotContain("<script>", "{");
    }

    @Test
    void anUnnamedOperatorIsAdmitted() {
        assertThat(html(Locale.SIMPLIFIED_CHINESE)).contains("运营方还没有填写名称");
    }

    private String html(Locale locale) {
        LocaleContextHolder.setLocale(locale);
        return new PrivacyNotice(texts, "", " ").html();
    }

    @Test
    void theFilesAreUtf8() throws Exception {
        var text = new ClassPathResource("privacy/notice_zh_CN.html").getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).contains("个人信息保护法");
    }
}
