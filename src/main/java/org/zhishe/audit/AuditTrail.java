package org.zhishe.audit;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The trail. It can be added to and read; nothing here changes or removes an entry, and each entry carries a hash
/// over itself and the one before, so that a change made behind our back shows.
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private static final int BATCH = 500;

    private final AuditTable table;
    private final Clock clock;

    AuditTrail(AuditTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /// Puts an act on record in the transaction of the act: both happen or neither does. Call it last, because others
    /// wait for their turn from here to the end of the transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        var head = table.lockHead();
        var entry = new AuditEntry(head.number() + 1, clock.instant(), act);
        table.append(entry, Link.after(head.hash(), entry));
    }

    /// Newest first.
    ///
    /// @param under only acts at one of these unit paths or below it; the empty path is above all
    /// @param kind  only acts whose kind begins so; empty for all
    public Page<AuditEntry> entries(List<String> under, String kind, Pageable page) {
        return new PageImpl<>(table.newest(under, kind, page), page, table.count(under, kind));
    }

    /// Recalculates every hash. Returns the number of the first entry that is not as it was written, or whose
    /// neighbour is missing; empty where the whole trail is as it was written.
    public OptionalLong firstBroken() {
        var hash = Link.NONE;
        var number = 0L;
        while (true) {
            var links = table.after(number, BATCH);
            for (var link : links) {
                if (link.entry().number() != number + 1 || !link.follows(hash)) {
                    return OptionalLong.of(number + 1);
                }
                number++;
                hash = link.hash();
            }
            if (links.size() < BATCH) {
                return table.head().number() == number ? OptionalLong.empty() : OptionalLong.of(number + 1);
            }
        }
    }
}
