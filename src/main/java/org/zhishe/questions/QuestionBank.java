package org.zhishe.questions;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;

/// The questions there are, by id and by version.
@Service
@Transactional(readOnly = true)
public class QuestionBank {

    private final QuestionRows rows;
    private final VersionCache cache = new VersionCache();

    QuestionBank(QuestionRows rows) {
        this.rows = rows;
    }

    /// The current versions, in the order asked for; one query, and one more where a version was not read before.
    ///
    /// @throws Refusal `questions.unknown` or `questions.withdrawn`, naming the ids
    public List<QuestionVersion> current(Collection<String> ids) {
        var heads = rows.heads(new HashSet<>(ids)).stream()
                .collect(Collectors.toMap(QuestionRows.Head::id, Function.identity()));
        refuseIfAny("questions.unknown", ids.stream().filter(id -> !heads.containsKey(id)));
        refuseIfAny(
                "questions.withdrawn",
                heads.values().stream()
                        .filter(head -> head.status() == QuestionStatus.WITHDRAWN)
                        .map(QuestionRows.Head::id));
        var versions = versions(
                heads.values().stream().map(QuestionRows.Head::currentVersion).toList());
        return ids.stream()
                .map(id -> version(Objects.requireNonNull(heads.get(id)), versions))
                .toList();
    }

    /// The current versions of all questions of a subject that are not withdrawn; one query, and one more where a
    /// version was not read before.
    public List<QuestionVersion> published(String subject) {
        var heads = rows.published(subject);
        var versions =
                versions(heads.stream().map(QuestionRows.Head::currentVersion).toList());
        return heads.stream().map(head -> version(head, versions)).toList();
    }

    /// The versions by id, each as it was written, also of withdrawn questions; at most one query, none for versions
    /// read before.
    ///
    /// @throws Refusal `questions.unknown-version` where an id is not one of a version
    public Map<UUID, QuestionVersion> versions(Collection<UUID> ids) {
        var found = new HashMap<UUID, QuestionVersion>();
        ids.forEach(id -> cache.find(id).ifPresent(version -> found.put(id, version)));
        var missing = new HashSet<>(ids);
        missing.removeAll(found.keySet());
        for (var version : rows.versions(missing)) {
            cache.keep(version);
            found.put(version.id(), version);
        }
        refuseIfAny(
                "questions.unknown-version",
                ids.stream().filter(id -> !found.containsKey(id)).map(UUID::toString));
        var ordered = new LinkedHashMap<UUID, QuestionVersion>();
        ids.forEach(id -> ordered.put(id, found.get(id)));
        return ordered;
    }

    private static QuestionVersion version(QuestionRows.Head head, Map<UUID, QuestionVersion> versions) {
        return Objects.requireNonNull(versions.get(head.currentVersion())).as(head.status());
    }

    private static void refuseIfAny(String key, Stream<String> ids) {
        var named = ids.distinct().sorted().collect(Collectors.joining(", "));
        if (!named.isEmpty()) {
            throw new Refusal(key, named);
        }
    }
}
