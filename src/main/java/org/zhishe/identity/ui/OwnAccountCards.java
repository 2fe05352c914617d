package org.zhishe.identity.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.EmailAddresses;
import org.zhishe.identity.Grants;
import org.zhishe.identity.Joining;
import org.zhishe.identity.PersonalPreferences;
import org.zhishe.identity.Profile;
import org.zhishe.identity.Recovery;
import org.zhishe.identity.RecoveryMail;
import org.zhishe.uikit.AccountCard;
import org.zhishe.uikit.Times;
import org.zhishe.uikit.Toasts;

/// What this module puts on one's own account screen.
@Configuration(proxyBeanMethods = false)
class OwnAccountCards {

    @Bean
    AccountCard recoveryCard(Recovery recovery, CurrentAccount current, Times times) {
        return AccountCard.at(20, () -> new RecoveryCard(recovery, current, times));
    }

    /// Where this installation sends mail, or the person once gave an address.
    @Bean
    AccountCard emailCard(EmailAddresses addresses, RecoveryMail mail, Toasts toasts) {
        return AccountCard.at(
                30, () -> mail.isOpen() || addresses.current().isPresent(), () -> new EmailCard(addresses, toasts));
    }

    @Bean
    AccountCard unitsCard(Joining joining, Grants grants, Toasts toasts, UnitTexts texts) {
        return AccountCard.at(AccountCard.SECOND_COLUMN, () -> new MyUnitsCard(joining, grants, toasts, texts));
    }

    @Bean
    AccountCard preferencesCard(
            PersonalPreferences preferences, ZoneNames zones, CurrentAccount current, Profile profile, Toasts toasts) {
        return AccountCard.at(
                AccountCard.SECOND_COLUMN + 10,
                () -> new PreferencesCard(preferences.of(current.require().account()), zones, profile, toasts));
    }
}
