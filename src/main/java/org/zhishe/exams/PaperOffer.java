package org.zhishe.exams;

import java.util.List;
import org.zhishe.kernel.Score;
import org.zhishe.syllabus.Names;
import org.zhishe.syllabus.PaperStructure;
import org.zhishe.syllabus.Subject;

/// A paper one can sit.
///
/// @param sealed whether its questions are kept from a person until they have handed it in
public record PaperOffer(
        String id,
        String title,
        Names subject,
        int minutes,
        List<PaperStructure.Section> sections,
        Score full,
        Score pass,
        boolean sealed) {

    static PaperOffer of(String id, String title, Subject subject, boolean sealed) {
        var structure = subject.paper();
        return new PaperOffer(
                id,
                title,
                subject.name(),
                structure.minutes(),
                structure.sections(),
                structure.full(),
                structure.pass(),
                sealed);
    }
}
