package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.kernel.Ids;
import org.zhishe.uikit.Texts;
import org.zhishe.uikit.Zones;

@DatabaseTest
class PersonalPreferencesTest {

    private static final Instant NEW_YEAR_IN_CHINA = Instant.parse("2026-12-31T16:30:00Z");

    @Autowired
    Registration registration;

    @Autowired
    PersonalPreferences preferences;

    @Autowired
    Profile profile;

    @Autowired
    Zones zones;

    @Autowired
    Texts texts;

    @BeforeEach
    void someoneIsSignedIn() {
        People.signIn(People.aCandidate(registration));
    }

    @AfterEach
    void nobodyIs() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoChoseNothingReadsInChinasTimeAndTheBrowsersLanguage() {
        assertThat(preferences.language()).isEmpty();
        assertThat(zones.current()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void aChoiceCountsAtOnce() {
        assertThat(zones.local(NEW_YEAR_IN_CHINA).getYear()).isEqualTo(2027);
        profile.prefer(Preferences.of(Optional.of(Locale.ENGLISH), "Asia/Urumqi"));
        assertThat(zones.local(NEW_YEAR_IN_CHINA).getYear()).isEqualTo(2026);
        assertThat(texts.of("identity.save")).isEqualTo("Save");
        profile.prefer(Preferences.of(Optional.of(Locale.SIMPLIFIED_CHINESE), "Asia/Shanghai"));
        assertThat(texts.of("identity.save")).isEqualTo("保存");
    }

    @Test
    void aPlaceWithoutATimeZoneIsRefused() {
        assertThatThrownBy(() -> Preferences.of(Optional.empty(), "Asia/Atlantis"))
                .hasMessageContaining("identity.preferences.zone.unknown");
    }

    @Test
    void nobodyInParticularLivesInChina() {
        assertThat(preferences.of(Ids.next()).zone()).isEqualTo(Zones.CHINA);
    }
}
