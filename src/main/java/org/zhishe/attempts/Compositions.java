package org.zhishe.attempts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.zhishe.kernel.Digest;
import org.zhishe.kernel.Ids;

/// The compositions there are. They never change, so both caches only ever forget for want of room.
@Repository
class Compositions {

    /// About 20 KB each for a full paper.
    private static final int ROOM = 500;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Cache<UUID, Composition> read =
            Caffeine.newBuilder().maximumSize(ROOM).build();
    private final Cache<Composition, Kept> committed =
            Caffeine.newBuilder().maximumSize(ROOM).build();

    Compositions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /// A composition with its id, one and the same object for all attempts that share it.
    record Kept(UUID id, Composition composition) {}

    /// Stores a composition unless it is there, within the caller's transaction.
    Kept keep(Composition composition) {
        var known = committed.getIfPresent(composition);
        if (known != null) {
            return known;
        }
        var text = Stored.text(composition);
        var id = id(text);
        var added = client.sql("insert ignore into attempts_composition (id, content) values (?, ?)")
                .params(Ids.bytes(id), text)
                .update();
        if (added > 0) {
            index(id, composition.versions());
        }
        var before = read.getIfPresent(id);
        var kept = new Kept(id, before == null ? composition : before);
        afterCommit(() -> remember(kept));
        return kept;
    }

    Composition find(UUID id) {
        var known = read.getIfPresent(id);
        if (known != null) {
            return known;
        }
        var found = client.sql("select content from attempts_composition where id = ?")
                .param(Ids.bytes(id))
                .query((row, number) -> Stored.composition(row.getString(1)))
                .single();
        read.put(id, found);
        return found;
    }

    private void remember(Kept kept) {
        committed.put(kept.composition(), kept);
        read.put(kept.id(), kept.composition());
    }

    private void index(UUID id, List<UUID> versions) {
        var rows = IntStream.range(0, versions.size())
                .mapToObj(index -> new Object[] {Ids.bytes(id), index + 1, Ids.bytes(versions.get(index))})
                .toList();
        jdbc.batchUpdate(
                "insert into attempts_composition_version (composition_id, slot, version_id) values (?, ?, ?)", rows);
    }

    /// What a transaction inserted may still be rolled back; nobody may build on it before.
    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }

    /// The first 128 bits of the content's SHA-256, as a UUID of version 8 (RFC 9562: made by the application).
    static UUID id(String content) {
        var hash = ByteBuffer.wrap(Digest.sha256(content));
        var high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
        var low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
