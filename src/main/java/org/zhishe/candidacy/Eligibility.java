package org.zhishe.candidacy;

import java.util.Optional;
import java.util.OptionalInt;

/// Whether one may sit a level, by the conditions published with the exam of 2025. What a city's notice says goes
/// before it.
public sealed interface Eligibility {

    /// The level is open.
    ///
    /// @param needed the full years of experience that were needed; 0 where none are
    record Eligible(int needed) implements Eligibility {}

    /// Nothing but time is missing.
    ///
    /// @param needed the full years of experience that are needed
    /// @param missing how many of them are missing
    record YearsMissing(int needed, int missing) implements Eligibility {}

    /// Something else than years is missing.
    record Lacking(Lack lack) implements Eligibility {}

    enum Lack {
        /// 高中、中专 at least
        EDUCATION,
        /// Those without a junior college need the certificate of the level below first.
        ASSISTANT_CERTIFICATE,
        /// 本科 at least
        BACHELOR,
        /// Passed the exam for social workers
        SOCIAL_WORKER
    }

    /// By a level's id; empty for a level whose conditions are not known here.
    static Optional<Eligibility> of(String level, Background person) {
        return switch (level) {
            case "junior" -> Optional.of(junior(person));
            case "intermediate" -> Optional.of(intermediate(person));
            case "senior" -> Optional.of(senior(person));
            default -> Optional.empty();
        };
    }

    /// 助理社会工作师
    static Eligibility junior(Background person) {
        return switch (person.education()) {
            case LESS -> new Lacking(Lack.EDUCATION);
            case UPPER_SECONDARY -> withYears(4, person.years());
            case JUNIOR_COLLEGE -> withYears(person.socialWork() ? 2 : 4, person.years());
            case BACHELOR, MASTER, DOCTORATE -> withYears(person.socialWork() ? 0 : 2, person.years());
            case SOCIAL_WORK_GRADUAND -> new Eligible(0);
        };
    }

    /// 社会工作师. Other majors need two years more than social work.
    static Eligibility intermediate(Background person) {
        var other = person.socialWork() ? 0 : 2;
        return switch (person.education()) {
            case LESS -> new Lacking(Lack.EDUCATION);
            case UPPER_SECONDARY -> afterwards(person.sinceAssistant(), 6, Lack.ASSISTANT_CERTIFICATE);
            case JUNIOR_COLLEGE -> withYears(4 + other, person.years());
            case BACHELOR -> withYears(3 + other, person.years());
            case SOCIAL_WORK_GRADUAND -> withYears(3, 0);
            case MASTER -> withYears(1 + other, person.years());
            case DOCTORATE -> withYears(other, person.years());
        };
    }

    /// 高级社会工作师
    static Eligibility senior(Background person) {
        return switch (person.education()) {
            case LESS, UPPER_SECONDARY, JUNIOR_COLLEGE, SOCIAL_WORK_GRADUAND -> new Lacking(Lack.BACHELOR);
            case BACHELOR, MASTER, DOCTORATE -> afterwards(person.sinceSocialWorker(), 5, Lack.SOCIAL_WORKER);
        };
    }

    private static Eligibility afterwards(OptionalInt years, int needed, Lack lack) {
        return years.isPresent() ? withYears(needed, years.getAsInt()) : new Lacking(lack);
    }

    private static Eligibility withYears(int needed, int years) {
        return years >= needed ? new Eligible(needed) : new YearsMissing(needed, needed - years);
    }
}
