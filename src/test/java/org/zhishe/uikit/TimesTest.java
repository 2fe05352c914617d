package org.zhishe.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.zhishe.DatabaseTest;

@DatabaseTest
class TimesTest {

    @Autowired
    Times times;

    @Autowired
    Zones zones;

    @AfterEach
    void anyLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aDayOfThisYearHasItsWeekdayAndOneOfAnotherItsYear() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(times.day(LocalDate.of(zones.today().getYear(), 3, 20))).matches("3 月 20 日 周[一二三四五六日]");
        assertThat(times.day(LocalDate.of(2021, 3, 20))).isEqualTo("2021 年 3 月 20 日");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(times.day(LocalDate.of(2021, 3, 20))).isEqualTo("20 Mar 2021");
    }

    @Test
    void timesAreThoseOfTheReadersPlaceAndCountTo24() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(times.time(Instant.parse("2021-03-20T09:05:00Z"))).isEqualTo("2021 年 3 月 20 日 17:05");
    }
}
