package org.zhishe.audit;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
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
    /// @param kind only acts whose kind begins so; empty for all
    public Page<AuditEntry> entries(Where where, String kind, Pageable page) {
        return new PageImpl<>(table.newest(where, kind, page), page, table.count(where, kind));
    }

    /// What a person did or had done to them, the first first.
    public List<AuditEntry> about(UUID account) {
        return table.about(account);
    }

    /// Recalculates every hash up to the entry that is the last one now; others may be added meanwhile. Returns the
    /// number of the first entry that is not as it was written, or whose neighbour is missing; empty where there is
    /// none. Whoever can write to the database and recalculates all that follows is not found out, except by the
    /// hashes noted elsewhere: see [#last].
    public OptionalLong firstBroken() {
        var head = table.head();
        var last = new Last(0, Link.NONE);
        while (last.number() < head.number()) {
            var links = table.between(last.number(), head.number(), BATCH);
            for (var link : links) {
                if (link.entry().number() != last.number() + 1 || !link.follows(last.hash())) {
                    return OptionalLong.of(last.number() + 1);
                }
                last = new Last(link.entry().number(), link.hash());
            }
            if (links.isEmpty()) {
                return OptionalLong.of(last.number() + 1);
            }
        }
        return last.equals(head) ? OptionalLong.empty() : OptionalLong.of(last.number());
    }

    /// The end of the trail as it is now. Noted outside the database, it proves later that nothing before it was
    /// rewritten.
    public Last last() {
        return table.head();
    }
}
