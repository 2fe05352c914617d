package org.zhishe.questions;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.zhishe.laws.Laws;
import org.zhishe.questions.QuestionReference.LawArticle;
import org.zhishe.questions.QuestionReference.SyllabusPlace;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Syllabuses;

/// Names the sources of questions.
@Service
public class QuestionReferences {

    private final Programme programme;
    private final Syllabuses syllabuses;
    private final Laws laws;

    QuestionReferences(Programme programme, Syllabuses syllabuses, Laws laws) {
        this.programme = programme;
        this.syllabuses = syllabuses;
        this.laws = laws;
    }

    /// The version's sources in their order; one whose law or chapter has gone from the files is left out.
    public List<QuestionReference> of(QuestionVersion version) {
        return version.sources().stream()
                .flatMap(source -> named(source).stream())
                .toList();
    }

    private Optional<QuestionReference> named(Source source) {
        return switch (source) {
            case LawSource law -> article(law);
            case SyllabusSource place -> place(place);
        };
    }

    private Optional<QuestionReference> article(LawSource source) {
        return laws.law(source.law())
                .flatMap(law -> law.version(source.version())
                        .map(version -> new LawArticle(
                                law.shortTitle(), source.article(), version.from(), version.until(), law.verified())));
    }

    private Optional<QuestionReference> place(SyllabusSource source) {
        return syllabuses
                .of(source.subject())
                .flatMap(syllabus -> syllabus.chapter(source.chapter())
                        .flatMap(chapter -> syllabus.point(source.point())
                                .map(point -> new SyllabusPlace(
                                        programme.subject(source.subject()).name(),
                                        chapter.number(),
                                        chapter.title(),
                                        point.id(),
                                        point.name(),
                                        chapter.verified()))));
    }
}
