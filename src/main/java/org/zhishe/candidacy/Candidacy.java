package org.zhishe.candidacy;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhishe.kernel.Refusal;
import org.zhishe.syllabus.Level;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Subject;

/// What a person prepares for.
///
/// @param dailyMinutes how long they want to learn on a day
/// @param passes       what they passed in exams before
public record Candidacy(String level, int examYear, int dailyMinutes, Set<Pass> passes) {

    /// What one says who has not said it.
    public static final int USUAL_MINUTES = 20;

    private static final int MOST_MINUTES = 600;

    /// @throws Refusal if nobody learns that long on a day
    public Candidacy {
        if (dailyMinutes < 1 || dailyMinutes > MOST_MINUTES) {
            throw new Refusal("candidacy.minutes", MOST_MINUTES);
        }
        passes = Set.copyOf(passes);
    }

    /// Of someone who still needs these subjects of a level: the others were passed in the exam before, the only one
    /// that can still count with this one.
    public static Candidacy needing(
            Collection<Subject> needed, Level level, int examYear, int dailyMinutes, Programme programme) {
        var passes = programme.subjectsOf(level.id()).stream()
                .filter(subject -> level.countsForYears() > 1 && !needed.contains(subject))
                .map(subject -> new Pass(subject.id(), examYear - 1))
                .collect(Collectors.toSet());
        return new Candidacy(level.id(), examYear, dailyMinutes, passes);
    }
}
