package org.zhishe.questions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.zhishe.questions.QuestionReference.LawArticle;
import org.zhishe.questions.QuestionReference.SyllabusPlace;

/// A source of a question as it is written for people.
///
/// @param isLaw   a law, or a place in the syllabus
/// @param inForce since when, and until when where that is over; laws only
/// @param warning that its text was not read yet
public record ReferenceWords(boolean isLaw, String name, Optional<String> inForce, Optional<String> warning) {

    /// Finds the words of a message key in the reader's language.
    public interface Translator {

        String of(String key, Object... arguments);
    }

    public static ReferenceWords of(QuestionReference reference, Locale locale, Translator words) {
        return switch (reference) {
            case LawArticle article ->
                new ReferenceWords(
                        true,
                        article.article() == null
                                ? words.of("questions.source.document", article.title())
                                : words.of("questions.source.law", article.title(), article.article()),
                        Optional.of(inForce(article, locale, words)),
                        unless(article.verified(), "questions.source.law-unverified", words));
            case SyllabusPlace place ->
                new ReferenceWords(
                        false,
                        words.of(
                                "questions.source.place",
                                place.subject().in(locale),
                                String.valueOf(place.chapter()),
                                place.title(),
                                place.point()),
                        Optional.empty(),
                        unless(place.verified(), "questions.source.place-unverified", words));
        };
    }

    private static Optional<String> unless(boolean verified, String key, Translator words) {
        return verified ? Optional.empty() : Optional.of(words.of(key));
    }

    private static String inForce(LawArticle article, Locale locale, Translator words) {
        var from = day(article.from(), locale, words);
        return article.until()
                .map(until -> words.of("questions.source.in-force-until", from, day(until, locale, words)))
                .orElseGet(() -> words.of("questions.source.in-force", from));
    }

    private static String day(LocalDate date, Locale locale, Translator words) {
        return DateTimeFormatter.ofPattern(words.of("uikit.day.of-year"), locale)
                .format(date);
    }
}
