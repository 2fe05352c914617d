package org.zhishe.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.identity.PersonalData;

/// What a person agreed to. Forgotten first: whoever begins something with a consent (see [Consents#require]) has then
/// either finished, and its rows are found, or finds no consent.
@Service
@Transactional(readOnly = true)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConsentData implements PersonalData {

    private final Consents consents;
    private final Decisions decisions;

    ConsentData(Consents consents, Decisions decisions) {
        this.consents = consents;
        this.decisions = decisions;
    }

    @Override
    public String module() {
        return "privacy";
    }

    @Override
    public Set<String> columns() {
        return Set.of("privacy_consent.account");
    }

    @Override
    public List<Consent> export(UUID account) {
        return consents.history(account);
    }

    @Override
    public List<Line> overview(UUID account) {
        return consents.history(account).stream().map(ConsentData::line).toList();
    }

    @Override
    @Transactional
    public void forget(UUID account, UUID anonymous) {
        decisions.removeAll(account);
    }

    @Override
    @Transactional
    public void handOver(UUID guest, UUID account) {
        decisions.replaceAccount(guest, account);
    }

    private static Line line(Consent consent) {
        var what = consent.given() ? "given." : "withdrawn.";
        return Line.of("privacy.overview." + what + consent.purpose(), consent.at(), consent.noticeVersion());
    }
}
