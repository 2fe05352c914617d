package org.zhishe.questions;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private final List<SealedQuestions> seals;
    private final VersionCache cache = new VersionCache();

    QuestionBank(QuestionRows rows, List<SealedQuestions> seals) {
        this.rows = rows;
        this.seals = List.copyOf(seals);
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

    /// What took the place of these versions, by the older one's id; only what is published and not sealed for this
    /// person.
    public Map<UUID, Successor> successors(UUID person, Collection<UUID> ids) {
        var older = versions(ids);
        var sealed = sealed(person);
        var questions = older.values().stream().map(QuestionVersion::questionId).collect(Collectors.toSet());
        var current = rows.heads(questions).stream()
                .filter(head -> head.status() == QuestionStatus.PUBLISHED && !sealed.contains(head.id()))
                .map(QuestionRows.Head::currentVersion)
                .filter(version -> !older.containsKey(version))
                .toList();
        var newer = versions(current).values().stream()
                .collect(Collectors.toMap(QuestionVersion::questionId, Function.identity()));
        Map<UUID, Successor> successors = new HashMap<>();
        older.values()
                .forEach(version -> Optional.ofNullable(newer.get(version.questionId()))
                        .ifPresent(next -> successors.put(version.id(), new Successor(version, next))));
        return successors;
    }

    /// What papers must know of those of these questions that are not withdrawn, by id.
    public Map<String, PaperQuestion> forPaper(Collection<String> ids) {
        var published = rows.heads(new HashSet<>(ids)).stream()
                .filter(head -> head.status() == QuestionStatus.PUBLISHED)
                .map(QuestionRows.Head::currentVersion)
                .toList();
        return versions(published).values().stream()
                .collect(Collectors.toMap(QuestionVersion::questionId, PaperQuestion::of));
    }

    /// The questions of a subject that a person may be asked now: published, right for the exam of this year, and not
    /// sealed for them.
    public List<QuestionVersion> available(String subject, UUID person, int year) {
        return practisable(subject, person, year).stream()
                .filter(question -> question.examYears().include(year))
                .toList();
    }

    /// The same, and those that were right for earlier exams only: by the law as it was.
    public List<QuestionVersion> practisable(String subject, UUID person, int year) {
        var sealed = sealed(person);
        return published(subject).stream()
                .filter(question -> question.examYears().include(year)
                        || question.examYears().areOverIn(year))
                .filter(question -> !sealed.contains(question.questionId()))
                .toList();
    }

    private Set<String> sealed(UUID person) {
        return seals.stream().flatMap(seal -> seal.sealedFor(person).stream()).collect(Collectors.toSet());
    }

    /// All of a subject that are not withdrawn, sealed ones too, so nobody outside sees them; one query, and one more
    /// where a version was not read before.
    List<QuestionVersion> published(String subject) {
        var heads = rows.published(subject);
        var versions =
                versions(heads.stream().map(QuestionRows.Head::currentVersion).toList());
        return heads.stream().map(head -> version(head, versions)).toList();
    }

    /// A version as it was written.
    ///
    /// @throws Refusal as [#versions]
    public QuestionVersion version(UUID id) {
        return versions(List.of(id)).values().iterator().next();
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
