package org.zhishe.questions;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishe.syllabus.Names;

/// A source of a question with the names that people read.
public sealed interface QuestionReference {

    /// An article of a law, or a document without articles.
    ///
    /// @param until the version's last day in force, where it has been replaced
    /// @param verified whether the text itself was read
    record LawArticle(
            String title, @Nullable String article, LocalDate from, Optional<LocalDate> until, boolean verified)
            implements QuestionReference {}

    /// A knowledge point in the syllabus.
    ///
    /// @param verified whether the chapter's title was read in a published source
    record SyllabusPlace(Names subject, int chapter, String title, String pointId, String point, boolean verified)
            implements QuestionReference {}
}
