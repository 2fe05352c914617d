package org.zhishe.syllabus;

import java.util.List;
import java.util.Optional;
import org.zhishe.kernel.Score;

/// How a subject's paper is built.
///
/// @param sections empty where no reliable source gives the numbers
/// @param blueprint our own spread over the chapters, never the authority's; empty where there is none
/// @param mostPerPoint how many questions of a paper drawn by us may have the same main knowledge point
/// @param certain false where the numbers rest on custom or on sources that disagree
public record PaperStructure(
        int minutes,
        Score full,
        Score pass,
        List<Section> sections,
        List<ChapterShare> blueprint,
        int mostPerPoint,
        boolean certain) {

    public PaperStructure {
        sections = List.copyOf(sections);
        blueprint = List.copyOf(blueprint);
    }

    /// Consecutive questions of one kind with equal marks.
    ///
    /// @param perRight marks for each right option of an incomplete answer without a wrong one, or zero
    public record Section(QuestionKind kind, int count, Score marks, Score perRight) {}

    /// How many questions of a chapter a paper of our own has.
    public record ChapterShare(int chapter, int single, int multiple) {}

    public Optional<Section> section(QuestionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }
}
