package org.zhishe.practice;

import org.springframework.stereotype.Component;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Syllabus;
import org.zhishe.syllabus.Syllabuses;
import org.zhishe.uikit.Texts;

/// How runs are called.
@Component
public class RunTitles {

    private final Programme programme;
    private final Syllabuses syllabuses;
    private final Texts texts;

    RunTitles(Programme programme, Syllabuses syllabuses, Texts texts) {
        this.programme = programme;
        this.syllabuses = syllabuses;
        this.texts = texts;
    }

    /// In the reader's language: a chapter's title, or what kind of run it is.
    public String of(Wish wish) {
        var syllabus = syllabuses.of(wish.subject());
        return switch (wish.source()) {
            case CHAPTER ->
                syllabus.flatMap(each -> each.chapter(Integer.parseInt(wish.place())))
                        .map(Syllabus.Chapter::title)
                        .orElseGet(() -> subject(wish));
            case POINT ->
                syllabus.flatMap(each -> each.point(wish.place()))
                        .map(Syllabus.Point::name)
                        .orElseGet(() -> subject(wish));
            case RANDOM -> texts.of("practice.source.random");
            case DAILY -> texts.of("practice.source.daily");
            case BOOK -> texts.of("practice.source.book");
            case FAVOURITES -> texts.of("practice.source.favourites");
            case PICKED -> texts.of("practice.source.picked");
            case TRIAL -> texts.of("practice.source.trial");
        };
    }

    public String subject(Wish wish) {
        return programme.nameOf(wish.subject()).in(texts.locale());
    }
}
