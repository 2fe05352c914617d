package org.zhishe.exams;

import com.github.benmanes.caffeine.cache.Cache;
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

    private final Papers papers;
    private final Cache<String, Paper> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(ROOM).build();
    private final LoadingCache<PaperShelf, List<Paper>> sealed;

    PaperShelf(Papers papers) {
        this.papers = papers;
        this.sealed = Caffeine.newBuilder().expireAfterWrite(FRESH).build(shelf -> papers.sealed());
    }

    /// To be read only: changing it changes nothing in the database. One that is not there is looked for each time.
    Optional<Paper> find(String id) {
        var remembered = known.getIfPresent(id);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        var found = papers.findById(id);
        found.ifPresent(paper -> known.put(id, paper));
        return found;
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
