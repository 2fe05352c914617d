package org.zhishe.questions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.QuestionKind;
import org.zhishe.syllabus.Subject;
import org.zhishe.syllabus.Syllabus;
import org.zhishe.syllabus.Syllabuses;

/// What the bank holds and how it was checked, for everyone to see. Figures only: sealed questions are counted, too.
@Service
@Transactional(readOnly = true)
public class BankContent {

    private final Programme programme;
    private final Syllabuses syllabuses;
    private final QuestionBank bank;
    private final BlindReviews reviews;

    BankContent(Programme programme, Syllabuses syllabuses, QuestionBank bank, BlindReviews reviews) {
        this.programme = programme;
        this.syllabuses = syllabuses;
        this.bank = bank;
        this.reviews = reviews;
    }

    /// How a number of questions was checked.
    ///
    /// @param questions how many there are
    /// @param solved    how many were solved blind in their present words
    /// @param agreed    how many of those were answered as the key says
    /// @param firsts    how many have the outcome of the very first blind solving on record
    /// @param firstAgreed how many of those agreed
    /// @param awaiting  how many wait for a specialist
    public record Tally(int questions, int solved, int agreed, int firsts, int firstAgreed, int awaiting) {}

    /// A chapter of the syllabus with its questions.
    ///
    /// @param points questions by the name of the knowledge point, in the order of the syllabus
    public record ChapterContent(Syllabus.Chapter chapter, Tally tally, Map<String, Integer> points) {}

    /// A subject with its questions.
    ///
    /// @param checked when a question was last solved blind; empty where none was
    public record SubjectContent(
            Subject subject,
            Map<QuestionKind, Integer> kinds,
            Tally tally,
            Optional<LocalDate> checked,
            List<ChapterContent> chapters) {}

    /// The subjects that have questions, in the order of the programme.
    public List<SubjectContent> subjects() {
        return programme.subjects().stream()
                .map(this::content)
                .filter(content -> content.tally().questions() > 0)
                .toList();
    }

    private SubjectContent content(Subject subject) {
        var questions = bank.published(subject.id());
        var chapters = syllabuses.of(subject.id()).map(Syllabus::chapters).orElse(List.of());
        Map<QuestionKind, Integer> kinds = new TreeMap<>(questions.stream()
                .collect(Collectors.toMap(question -> question.body().kind(), question -> 1, Integer::sum)));
        var checked = questions.stream()
                .flatMap(question -> reviews.of(question).stream())
                .map(BlindReview::on)
                .max(Comparator.naturalOrder());
        return new SubjectContent(
                subject,
                kinds,
                tally(questions),
                checked,
                chapters.stream().map(chapter -> chapter(chapter, questions)).toList());
    }

    private ChapterContent chapter(Syllabus.Chapter chapter, List<QuestionVersion> all) {
        var questions = all.stream()
                .filter(question -> question.chapter() == chapter.number())
                .toList();
        Map<String, Integer> points = chapter.points().stream()
                .collect(Collectors.toMap(
                        Syllabus.Point::name,
                        point -> Math.toIntExact(all.stream()
                                .filter(question -> question.points().contains(point.id()))
                                .count()),
                        Integer::sum,
                        LinkedHashMap::new));
        return new ChapterContent(chapter, tally(questions), points);
    }

    private Tally tally(List<QuestionVersion> questions) {
        var solved =
                questions.stream().flatMap(each -> reviews.of(each).stream()).toList();
        var firsts = questions.stream()
                .map(each -> reviews.byQuestion().get(each.questionId()))
                .filter(Objects::nonNull)
                .flatMap(review -> review.first().stream())
                .toList();
        return new Tally(
                questions.size(),
                solved.size(),
                count(solved.stream().map(BlindReview::agreed).toList()),
                firsts.size(),
                count(firsts),
                count(questions.stream()
                        .map(QuestionVersion::awaitingSpecialist)
                        .toList()));
    }

    private static int count(List<Boolean> flags) {
        return Math.toIntExact(flags.stream().filter(Boolean::booleanValue).count());
    }
}
