package org.zhishe.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.zhishe.kernel.Ids;

/// People who answer before they have an account. What they leave is theirs once they register or sign in from the same
/// browser, and is deleted where they do not.
@Service
public class Guests {

    /// A browser that was offered to try and never answered leaves nothing of anybody.
    private static final Duration OFFER = Duration.ofDays(1);

    private final GuestRows rows;
    private final ObjectProvider<PersonalData> data;
    private final Throttle throttle;
    private final CurrentSession session;
    private final TransactionOperations transactions;
    private final Clock clock;

    Guests(
            GuestRows rows,
            ObjectProvider<PersonalData> data,
            Throttle throttle,
            CurrentSession session,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.data = data;
        this.throttle = throttle;
        this.session = session;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// The guest of this browser, who need not have answered yet; the browser keeps a token from now on.
    ///
    /// @throws org.zhishe.kernel.Refusal where too many came from the same place
    public UUID here() {
        return stored(session.tokenOf(BrowserToken.GUEST)).map(Guest::id).orElseGet(this::newcomer);
    }

    /// The guest of this browser who has answered something.
    public Optional<UUID> find() {
        return stored(session.tokenOf(BrowserToken.GUEST))
                .filter(guest -> guest.since().isPresent())
                .map(Guest::id);
    }

    /// This guest answers: from now on they are somebody. Until the caller's transaction ends nobody takes over what
    /// they have.
    ///
    /// @return whether they still are a guest; not so once they joined
    public boolean answered(UUID guest) {
        return rows.answered(guest, clock.instant());
    }

    /// Gives everything the guest of this browser left to an account; nothing where there is none. Two requests at
    /// once give it once.
    public void joins(UUID account) {
        stored(session.tokenOf(BrowserToken.GUEST))
                .ifPresent(guest -> transactions.executeWithoutResult(status -> handOver(guest.id(), account)));
        session.drop(BrowserToken.GUEST);
    }

    /// This browser's answers are somebody else's; they wait for their end.
    public void disown() {
        session.drop(BrowserToken.GUEST);
    }

    /// Guests whose time is over.
    public List<UUID> over() {
        var now = clock.instant();
        return rows.over(now.minus(BrowserToken.KEPT), now.minus(OFFER));
    }

    /// Ends a guest whose time is over, in the caller's transaction, which forgets what they left.
    ///
    /// @return false where they joined or answered meanwhile: then there is nothing to forget
    public boolean end(UUID guest) {
        var now = clock.instant();
        return rows.removeOver(guest, now.minus(BrowserToken.KEPT), now.minus(OFFER));
    }

    /// Keeps a guest from joining until the caller's transaction ends; nothing for who is none.
    public void lock(UUID account) {
        rows.lock(account);
    }

    /// Whether this is a guest's id.
    public boolean include(UUID account) {
        return rows.exists(account);
    }

    private void handOver(UUID guest, UUID account) {
        if (rows.remove(guest)) {
            data.orderedStream().forEach(each -> each.handOver(guest, account));
        }
    }

    private UUID newcomer() {
        if (!session.place().isEmpty()) {
            throttle.take(Allowance.TRYING, "identity.trial.too-many", session.place());
        }
        var token = session.keep(BrowserToken.GUEST);
        transactions.executeWithoutResult(status -> rows.add(Ids.next(), Secrets.hash(token), clock.instant()));
        return stored(token).orElseThrow().id();
    }

    private Optional<Guest> stored(String token) {
        return token.isEmpty() ? Optional.empty() : rows.of(Secrets.hash(token));
    }
}
