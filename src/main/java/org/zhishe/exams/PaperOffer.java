package org.zhishe.exams;

import java.util.List;
import org.zhishe.kernel.Score;
import org.zhishe.syllabus.Names;
import org.zhishe.syllabus.PaperStructure;

/// A paper one can sit.
public record PaperOffer(
        String id,
        String title,
        Names subject,
        int minutes,
        List<PaperStructure.Section> sections,
        Score full,
        Score pass) {}
