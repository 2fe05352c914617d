package org.zhishe.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.zhishe.kernel.Refusal;

class TextsTest {

    private static final ObjectProvider<Reader> NOBODY = new StaticListableBeanFactory().getBeanProvider(Reader.class);

    private final Texts texts = new Texts(NOBODY, true);

    @ParameterizedTest
    @CsvSource({"zh-CN,请先登录。", "zh-TW,请先登录。", "en-GB,Please sign in first.", "fr,请先登录。"})
    void englishForThoseWhoAskForItChineseForAllOthers(String tag, String text) {
        assertThat(texts.in(Locale.forLanguageTag(tag), "identity.sign-in-first"))
                .isEqualTo(text);
    }

    @Test
    void outsideAnyRequestTextsAreChinese() {
        LocaleContextHolder.resetLocaleContext();
        assertThat(texts.of(new Refusal("identity.user-name.taken", "lin"))).contains("“lin”已有人用");
    }

    @Test
    void anUnknownKeyFailsInTestsAndShowsItselfOtherwise() {
        assertThatThrownBy(() -> texts.of("no.such.key")).isInstanceOf(NoSuchMessageException.class);
        assertThat(new Texts(NOBODY, false).of("no.such.key")).isEqualTo("no.such.key");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameTexts(String bundle) {
        assertThat(keys(bundle, Locale.ENGLISH))
                .containsExactlyInAnyOrderElementsOf(keys(bundle, Locale.SIMPLIFIED_CHINESE));
    }

    static String[] bundles() {
        return MessageBundles.names();
    }

    private static Iterable<String> keys(String bundle, Locale locale) {
        return ResourceBundle.getBundle(bundle, locale).keySet();
    }
}
