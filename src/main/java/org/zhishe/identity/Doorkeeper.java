package org.zhishe.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets tries to sign in through, slowly for who guesses. Nobody is kept out by what strangers do: a name passes from a
/// browser where it has signed in before, and no place is ever closed as a whole.
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
    Duration admit(String userName, Origin from) {
        var counts = lock(userName, from);
        var pause = counts.pause();
        if (pause.isZero()) {
            counts.ofThisTry().forEach(count -> table.put(count.oneMore()));
        }
        return pause;
    }

    /// The password was right: the try counts nowhere, and the name is known on this device from now on.
    void welcome(String userName, Origin from) {
        var counts = lock(userName, from);
        counts.ofThisTry().forEach(count -> table.put(count.oneLess()));
        know(counts, from);
    }

    /// The person has proved in another way who they are: they can sign in at once.
    void vouchFor(String userName, Origin from) {
        var counts = lock(userName, from);
        table.put(counts.name().cleared());
        know(counts, from);
    }

    private void know(Counts counts, Origin from) {
        table.put(counts.here().cleared());
        table.put(counts.own().cleared());
        if (!from.device().isEmpty()) {
            table.put(counts.known().cleared().oneMore());
        }
    }

    /// In one order always, so that two tries never wait for each other in a circle.
    private Counts lock(String userName, Origin from) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Counts(
                table.lock(Allowance.KNOWN_ON_DEVICE, now, userName, from.device()),
                table.lock(Allowance.NAME_ON_DEVICE, now, userName, from.device()),
                table.lock(Allowance.NAME_AT_PLACE, now, userName, from.place()),
                table.lock(Allowance.NAME, now, userName),
                table.lock(Allowance.PLACE, now, from.place()));
    }

    private record Counts(Count known, Count own, Count here, Count name, Count place) {

        List<Count> ofThisTry() {
            return List.of(own, here, name, place);
        }

        /// Where too much was guessed at a place, a stranger there has one try at once: who types well needs no more.
        Duration pause() {
            if (!known.pause().isZero()) {
                return own.pause();
            }
            var pause = place.pause().isZero() ? here.pause() : here.pauseAfterTheFirst();
            return pause.compareTo(name.pause()) > 0 ? pause : name.pause();
        }
    }
}
