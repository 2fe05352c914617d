package org.zhishe.exams;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Papers as they were a moment ago. Thousands start, open and hand in the same one within minutes; what it holds is
/// not
/// asked of the database each time.
@Component
class PaperShelf {

    /// So late, at most, a paper changed on another node is seen here.
    static final Duration FRESH = Duration.ofSeconds(5);

    private static final int ROOM = 1_000;

    private final LoadingCache<String, Optional<Paper>> known;
    private final LoadingCache<PaperShelf, List<Paper>> sealed;

    PaperShelf(Papers papers) {
        this.known =
                Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(ROOM).build(papers::findById);
        this.sealed = Caffeine.newBuilder().expireAfterWrite(FRESH).build(shelf -> papers.sealed());
    }

    /// To be read only: changing it changes nothing in the database.
    Optional<Paper> find(String id) {
        return known.get(id);
    }

    /// The sealed papers, whoever they are sealed for.
    List<Paper> sealed() {
        return sealed.get(this);
    }

    /// Looks again at once: something was changed here.
    void clear() {
        known.invalidateAll();
        sealed.invalidateAll();
    }
}
