package org.zhishe.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives out codes and takes them back; only their hashes are kept.
@Service
@Transactional(readOnly = true)
class OneTimeCodes {

    static final Set<CodeKind> ALL = Set.copyOf(EnumSet.allOf(CodeKind.class));
    static final Set<CodeKind> RESETTING = Set.of(CodeKind.RECOVERY, CodeKind.E_MAIL, CodeKind.COORDINATOR);

    private final IssuedCodes issued;
    private final Clock clock;

    OneTimeCodes(IssuedCodes issued, Clock clock) {
        this.issued = issued;
        this.clock = clock;
    }

    /// A new code; an earlier one of this kind is void.
    @Transactional
    OneTimeCode issue(UUID account, CodeKind kind, UUID issuer, @Nullable String address) {
        var code = OneTimeCode.random();
        var now = clock.instant();
        issued.put(account, kind.name(), code.hash(), now, kind.expiry(now).orElse(null), issuer, address);
        return code;
    }

    /// A new code for the person, unless the last of this kind was given out after `since`.
    @Transactional
    Optional<OneTimeCode> issueUnlessIssuedSince(Instant since, UUID account, CodeKind kind) {
        var code = OneTimeCode.random();
        var now = clock.instant();
        issued.removeIssuedBefore(since, account, kind);
        var kept = issued.putIfAbsent(
                account, kind.name(), code.hash(), now, kind.expiry(now).orElse(null));
        return kept == 1 ? Optional.of(code) : Optional.empty();
    }

    /// Whether the code was good; it is used up then.
    @Transactional
    boolean redeem(UUID account, Set<CodeKind> kinds, OneTimeCode code) {
        return issued.take(account, kinds, code.hash(), clock.instant()) == 1;
    }

    /// Whether the code would be good now. It is not used up, and who comes first still gets it.
    boolean isGood(UUID account, Set<CodeKind> kinds, OneTimeCode code) {
        return issued.count(account, kinds, code.hash(), clock.instant()) > 0;
    }

    @Transactional
    void withdraw(UUID account, Set<CodeKind> kinds) {
        issued.remove(account, kinds);
    }

    /// The code that was given out and lets this person set a new password, if this is one.
    Optional<IssuedCode> given(UUID account, OneTimeCode code) {
        return issued.of(account).stream()
                .filter(each -> RESETTING.contains(each.kind()) && each.is(code))
                .findFirst();
    }

    Optional<IssuedCode> find(UUID account, CodeKind kind) {
        return issued.findById(new IssuedCode.Key(account, kind));
    }

    Optional<Instant> issuedAt(UUID account, CodeKind kind) {
        return find(account, kind).map(IssuedCode::issuedAt);
    }

    @Scheduled(fixedDelayString = "PT1H")
    @Transactional
    void forgetExpired() {
        issued.removeExpired(clock.instant());
    }
}
