package org.zhishe.questions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.bankfiles.Fault;
import org.zhishe.kernel.Columns;

/// Takes one file's questions into the database, in one transaction.
@Service
class QuestionFiling {

    private static final String NEVER_LOADED = "";

    private final JdbcClient jdbc;
    private final QuestionWrites writes;
    private final Clock clock;

    QuestionFiling(JdbcClient jdbc, QuestionWrites writes, Clock clock) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.clock = clock;
    }

    /// What filing did; with conflicts it did nothing.
    record Outcome(int added, int changed, int withdrawn, List<Fault> conflicts) {

        static final Outcome NOTHING = new Outcome(0, 0, 0, List.of());
    }

    /// Files the questions of one file; another node that files it at the same time waits here and then finds it done.
    ///
    /// @param released files that give up what they owned: gone, or about to be filed anew without it
    @Transactional
    Outcome file(QuestionFile file, String sha256, Set<String> released) {
        if (lock(file.name()).equals(sha256)) {
            return Outcome.NOTHING;
        }
        var known = writes.known(file);
        var conflicts = conflicts(file, known, released);
        if (!conflicts.isEmpty()) {
            return new Outcome(0, 0, 0, conflicts);
        }
        var added = new ArrayList<StoredQuestion>();
        var changed = new ArrayList<StoredQuestion>();
        var kept = new ArrayList<StoredQuestion>();
        for (var entry : file.entries()) {
            var before = known.get(entry.id());
            var json = ContentJson.write(entry.content());
            var hash = ContentJson.hash(json);
            if (before == null) {
                added.add(StoredQuestion.first(entry, file.name(), json, hash));
            } else if (before.isOverruled(hash)) {
                kept.add(before.movedTo(file.name()));
            } else if (!before.hasContent(hash)) {
                changed.add(before.next(entry, file.name(), json, hash));
            } else if (before.isWithdrawn() || before.isOverruled() || !before.isOf(file.name())) {
                kept.add(before.published(file.name()));
            }
        }
        writes.insertQuestions(added);
        writes.insertVersions(added);
        writes.insertVersions(changed);
        writes.updateQuestions(changed);
        writes.updateQuestions(kept);
        var gone = gone(file, known.values());
        writes.withdraw(gone);
        remember(file.name(), sha256);
        return new Outcome(added.size(), changed.size(), gone.size(), List.of());
    }

    /// Withdraws everything of a file that is no longer there.
    @Transactional
    int withdrawFile(String name) {
        lock(name);
        jdbc.sql("delete from questions_file where path = ?").param(name).update();
        return jdbc.sql("update questions_question set status = 'WITHDRAWN' where file = ? and status = 'PUBLISHED'")
                .param(name)
                .update();
    }

    /// The hash of the file as it was last taken in; holds the file's row until the transaction ends.
    private String lock(String name) {
        jdbc.sql("insert into questions_file (path, sha256, loaded_at) values (?, ?, ?)"
                        + " on duplicate key update path = path") // takes the lock alone; `insert ignore` would
                // share it
                .params(name, NEVER_LOADED, Columns.utc(clock.instant()))
                .update();
        return jdbc.sql("select sha256 from questions_file where path = ? for update")
                .param(name)
                .query((row, number) -> row.getString(1))
                .single();
    }

    private void remember(String name, String sha256) {
        jdbc.sql("update questions_file set sha256 = ?, loaded_at = ? where path = ?")
                .params(sha256, Columns.utc(clock.instant()), name)
                .update();
    }

    private static List<Fault> conflicts(QuestionFile file, Map<String, StoredQuestion> known, Set<String> released) {
        var conflicts = new ArrayList<Fault>();
        for (var entry : file.entries()) {
            var before = known.get(entry.id());
            if (before != null && before.ofProduct()) {
                conflicts.add(entry.node().at("id").fault("questions.fault.id-of-product", entry.id()));
            } else if (before != null && !before.isOf(file.name()) && !released.contains(before.file())) {
                conflicts.add(entry.node().at("id").fault("questions.fault.id-elsewhere", entry.id(), before.file()));
            }
        }
        return conflicts;
    }

    private static List<String> gone(QuestionFile file, Collection<StoredQuestion> known) {
        var defined = new HashSet<String>();
        file.entries().forEach(entry -> defined.add(entry.id()));
        return known.stream()
                .filter(question -> question.isOf(file.name()) && !question.isWithdrawn())
                .map(StoredQuestion::id)
                .filter(id -> !defined.contains(id))
                .toList();
    }
}
