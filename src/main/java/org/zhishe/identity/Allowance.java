package org.zhishe.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// How many tries of a kind are let through at once, and how long each takes to come back.
///
/// What was used is kept as one time: when all tries are back. A try adds its time to it and giving it back takes the
/// same away, so a try given back leaves no trace, whoever tried meanwhile.
enum Allowance {
    /// One user name at one place, from browsers where it never signed in: mistyping is fine, guessing is slow.
    NAME_AT_PLACE(5, Duration.ofMinutes(5)),
    /// The same from everywhere.
    NAME(50, Duration.ofMinutes(10)),
    /// One user name from a browser where it has signed in: nobody else uses these tries up.
    NAME_ON_DEVICE(5, Duration.ofMinutes(5)),
    /// Not a limit but a mark, there while its one try is away: the user name has signed in from the browser.
    KNOWN_ON_DEVICE(1, Duration.ofDays(30)),
    /// Any names at one place. High, because a whole community office can share an address.
    PLACE(1000, Duration.ofSeconds(4)),
    /// The password asked once more of who is signed in.
    OWN_PASSWORD(5, Duration.ofMinutes(5)),
    /// Asking for a mailed code: one user name at one place.
    RESET_MAIL(5, Duration.ofMinutes(5)),
    /// Mails that one account has sent to prove an address.
    PROOF_MAIL(5, Duration.ofMinutes(5)),
    /// The same mails by who gets them, whoever asks for them.
    LETTER_BOX(5, Duration.ofMinutes(15)),
    /// New accounts from one place: a training room registers within minutes.
    REGISTERING(300, Duration.ofSeconds(6)),
    /// Browsers at one place that open the ten questions without an account.
    TRYING(1000, Duration.ofSeconds(3)),
    /// Wrong codes of units and invitations, by account, or by place before sign-in.
    JOINING(100, Duration.ofSeconds(6));

    private final int tries;
    private final Duration each;

    Allowance(int tries, Duration each) {
        this.tries = tries;
        this.each = each;
    }

    /// How long to wait before the next try; zero where it may come at once.
    Duration pause(Instant allBack, Instant now) {
        return pause(allBack, now, tries);
    }

    /// The same where one try is let through at once instead of many.
    Duration pauseAfterTheFirst(Instant allBack, Instant now) {
        return pause(allBack, now, 1);
    }

    private Duration pause(Instant allBack, Instant now, int atOnce) {
        var pause = Duration.between(now, allBack).minus(each.multipliedBy(atOnce - 1L));
        return pause.isNegative() ? Duration.ZERO : pause;
    }

    Instant oneMore(Instant allBack, Instant now) {
        return (allBack.isAfter(now) ? allBack : now).plus(each);
    }

    Instant oneLess(Instant allBack) {
        return allBack.minus(each);
    }

    /// What is counted by, hashed: case and width of letters make no difference.
    byte[] bucket(String... of) {
        return Secrets.hash(Arrays.stream(of)
                .map(each -> UserName.usual(each).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n", name() + "\n", "")));
    }
}
