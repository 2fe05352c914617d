package org.zhishe.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets tries to sign in through, slowly for who guesses. Nobody is kept out by what strangers do elsewhere: a name
/// passes where it has signed in before, and no place is ever closed as a whole.
///
/// Not to be called inside a transaction, as [Throttle].
@Service
@Transactional
class Doorkeeper {

    private final ThrottleTable table;
    private final Clock clock;

    Doorkeeper(ThrottleTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /// Takes one try, before the password is looked at. Returns how long to wait; only zero lets the try go on.
    Duration admit(String userName, String place) {
        var counts = lock(userName, place);
        var pause = counts.pause();
        if (pause.isZero()) {
            counts.ofThisTry().forEach(count -> table.put(count.oneMore()));
        }
        return pause;
    }

    /// The password was right: the try counts nowhere, and the name is known here from now on.
    void welcome(String userName, String place) {
        var counts = lock(userName, place);
        counts.ofThisTry().forEach(count -> table.put(count.oneLess()));
        know(counts);
    }

    /// The person has proved in another way who they are: they can sign in here at once.
    void vouchFor(String userName, String place) {
        know(lock(userName, place));
    }

    private void know(Counts counts) {
        table.put(counts.here().cleared());
        table.put(counts.known().cleared().oneMore());
    }

    /// In one order always, so that two tries never wait for each other in a circle.
    private Counts lock(String userName, String place) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Counts(
                table.lock(Allowance.KNOWN_AT_PLACE, now, userName, place),
                table.lock(Allowance.NAME_AT_PLACE, now, userName, place),
                table.lock(Allowance.NAME, now, userName),
                table.lock(Allowance.PLACE, now, place));
    }

    private record Counts(Count known, Count here, Count name, Count place) {

        List<Count> ofThisTry() {
            return List.of(here, name, place);
        }

        /// Where too much was guessed at a place, a stranger there has one try at once: who types well needs no more.
        Duration pause() {
            if (!known.pause().isZero()) {
                return here.pause();
            }
            var pause = place.pause().isZero() ? here.pause() : here.pauseAfterTheFirst();
            return pause.compareTo(name.pause()) > 0 ? pause : name.pause();
        }
    }
}
