package org.zhishe.questions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The versions read last. They never change, so nothing ever has to be removed but for room.
final class VersionCache {

    /// About 3 KB each: some 60 MB, and room for every subject's questions at once.
    private static final int ROOM = 20_000;

    private final Map<UUID, QuestionVersion> versions = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, QuestionVersion> eldest) {
            return size() > ROOM;
        }
    };

    synchronized Optional<QuestionVersion> find(UUID id) {
        return Optional.ofNullable(versions.get(id));
    }

    synchronized void keep(QuestionVersion version) {
        versions.put(version.id(), version);
    }
}
