package org.zhishe.exams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhishe.attempts.AttemptEngine;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.blueprint.Draw;
import org.zhishe.questions.blueprint.Drawable;
import org.zhishe.questions.blueprint.Shortage;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Subject;

/// Draws from what a person may be asked.
@Component
class PaperDraw {

    /// Questions shown within this time count as seen lately.
    static final Duration LATELY = Duration.ofDays(30);

    /// What an offer says of the bank may be this old; drawing itself looks again.
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final QuestionBank bank;
    private final AttemptEngine engine;
    private final Programme programme;
    private final Clock clock;
    private final Cache<Pool, Stock> stocks =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(1_000).build();

    PaperDraw(QuestionBank bank, AttemptEngine engine, Programme programme, Clock clock) {
        this.bank = bank;
        this.engine = engine;
        this.programme = programme;
        this.clock = clock;
    }

    /// Many people share a pool: it depends on the seals they have not broken yet, and there are few sealed papers.
    private record Pool(String subject, Set<String> sealed) {}

    /// Whether the bank has any question at all, and what it lacks for a paper.
    record Stock(boolean empty, List<Shortage> shortages) {}

    Draw.Outcome paper(UUID account, Subject subject, long seed) {
        var seen = engine.shownSince(account, clock.instant().minus(LATELY));
        return Draw.paper(subject.paper(), pool(account, subject, seen), seed);
    }

    /// @param sealed what is sealed for this person
    Stock stock(UUID account, Subject subject, Set<String> sealed) {
        var key = new Pool(subject.id(), sealed);
        var known = stocks.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var pool = pool(account, subject, Map.of());
        var stock =
                new Stock(pool.isEmpty(), Draw.paper(subject.paper(), pool, 0).shortages());
        stocks.put(key, stock);
        return stock;
    }

    private List<Drawable> pool(UUID account, Subject subject, Map<String, Instant> seen) {
        var year = programme.latestExamYear().year();
        return bank.available(subject.id(), account, year).stream()
                .map(question -> drawable(question, seen))
                .toList();
    }

    private static Drawable drawable(QuestionVersion question, Map<String, Instant> seen) {
        return new Drawable(
                question.questionId(),
                question.chapter(),
                question.body().kind(),
                question.points().getFirst(),
                seen.getOrDefault(question.questionId(), Drawable.NEVER));
    }
}
