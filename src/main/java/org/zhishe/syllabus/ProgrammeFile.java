package org.zhishe.syllabus;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Faults;
import org.zhishe.syllabus.PaperStructure.ChapterShare;
import org.zhishe.syllabus.PaperStructure.Section;

/// Reads `programme.yaml`.
public final class ProgrammeFile {

    private static final String NAME = "programme.yaml";
    private static final int MOST_PER_POINT = 3;

    private ProgrammeFile() {}

    /// The programme; empty with faults where the file has any.
    public static Optional<Programme> read(BankFolder folder, Faults faults) {
        var file = folder.read(NAME, "programme", faults);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var root = file.get().root();
        var own = new Faults();
        checkUnique(root.at("subjects"), "id", own);
        checkUnique(root.at("subjects"), "prefix", own);
        checkUnique(root.at("examYears"), "year", own);
        root.at("subjects").items().forEach(subject -> checkPass(subject.at("paper"), own));
        faults.addAll(own.sorted());
        return own.isEmpty() ? Optional.of(programme(root)) : Optional.empty();
    }

    private static void checkUnique(BankNode list, String field, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (var item : list.items()) {
            var node = item.at(field);
            if (!seen.add(node.text())) {
                faults.add(node.fault("syllabus.fault.twice", node.text()));
            }
        }
    }

    private static void checkPass(BankNode paper, Faults faults) {
        var pass = paper.at("pass").score();
        var full = paper.at("full").score();
        if (pass.compareTo(full) > 0) {
            faults.add(paper.at("pass").fault("syllabus.fault.pass-over-full", pass, full));
        }
    }

    private static Programme programme(BankNode root) {
        return new Programme(
                root.at("levels").items().stream().map(ProgrammeFile::level).toList(),
                root.at("subjects").items().stream().map(ProgrammeFile::subject).toList(),
                root.at("examYears").items().stream()
                        .map(ProgrammeFile::examYear)
                        .toList(),
                root.at("timeline").items().stream()
                        .map(ProgrammeFile::milestone)
                        .toList(),
                root.at("rules").items().stream().map(ProgrammeFile::rule).toList());
    }

    private static Level level(BankNode node) {
        var years = node.at("countsForYears");
        return new Level(node.at("id").text(), names(node.at("name")), years.present() ? years.number() : 1);
    }

    private static Subject subject(BankNode node) {
        return new Subject(
                node.at("id").text(),
                node.at("level").text(),
                node.at("prefix").text(),
                names(node.at("name")),
                node.at("objective").flag(false),
                ifPresent(node.at("sits"), ProgrammeFile::sittingTime),
                paper(node.at("paper")));
    }

    private static PaperStructure paper(BankNode node) {
        return new PaperStructure(
                node.at("minutes").number(),
                node.at("full").score(),
                node.at("pass").score(),
                node.at("sections").items().stream().map(ProgrammeFile::section).toList(),
                node.at("blueprint").items().stream().map(ProgrammeFile::share).toList(),
                node.at("mostPerPoint").present() ? node.at("mostPerPoint").number() : MOST_PER_POINT,
                node.at("certain").flag(true));
    }

    private static Section section(BankNode node) {
        return new Section(
                QuestionKind.of(node.at("kind").text()),
                node.at("count").number(),
                node.at("marks").score(),
                node.at("perRight").score());
    }

    private static ChapterShare share(BankNode node) {
        return new ChapterShare(
                node.at("chapter").number(),
                node.at("single").number(),
                node.at("multiple").number());
    }

    private static ExamYear examYear(BankNode node) {
        return new ExamYear(
                node.at("year").number(),
                node.at("edition").number(),
                node.at("lawCutOff").date(),
                node.at("experienceUntil").findDate().orElse(endOfYearBefore(node.at("year"))),
                node.at("registrationFrom")
                        .findDate()
                        .flatMap(from -> node.at("registrationTo").findDate().map(to -> new ExamYear.Period(from, to))),
                ifPresent(node.at("expected"), ProgrammeFile::names),
                node.at("firstDay").findDate(),
                node.at("lastDay").findDate(),
                node.at("announced").flag(false),
                node.at("certain").flag(true));
    }

    private static LocalDate endOfYearBefore(BankNode year) {
        return LocalDate.of(year.number() - 1, Month.DECEMBER, 31);
    }

    private static SittingTime sittingTime(BankNode node) {
        return new SittingTime(
                node.at("day").number(), LocalTime.parse(node.at("from").text()));
    }

    private static Milestone milestone(BankNode node) {
        return new Milestone(node.at("id").text(), names(node.at("name")), names(node.at("usual")));
    }

    private static <T> Optional<T> ifPresent(BankNode node, Function<BankNode, T> read) {
        return node.present() ? Optional.of(read.apply(node)) : Optional.empty();
    }

    private static Rule rule(BankNode node) {
        var minutes = node.at("minutes");
        return new Rule(
                node.at("id").text(),
                names(node.at("text")),
                minutes.present() ? OptionalInt.of(minutes.number()) : OptionalInt.empty(),
                node.at("certain").flag(true));
    }

    private static Names names(BankNode node) {
        return new Names(node.at("zh").text(), node.at("en").text());
    }
}
