package org.zhishe.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Fault;
import org.zhishe.bankfiles.Faults;
import org.zhishe.laws.LawFiles;
import org.zhishe.materials.MaterialCheck;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.ProgrammeFile;
import org.zhishe.syllabus.SyllabusFiles;

/// Checks everything in a bank's folder, each file and what they say of each other. Needs no running application.
public final class BankCheck {

    private static final List<String> DIRECTORIES = List.of("syllabus", "laws", "questions", "papers", "reviews");
    private static final List<String> CAUSES_FIRST = List.of(
            "programme.yaml",
            "syllabus",
            "laws",
            "questions",
            "papers",
            "reviews",
            "quality.yaml",
            "materials",
            "terms");

    private final BankFolder folder;
    private final Faults faults = new Faults();
    private final List<QuestionFile> files = new ArrayList<>();
    private List<SubjectFigures> figures = List.of();
    private int materials;

    private BankCheck(BankFolder folder) {
        this.folder = folder;
    }

    /// What was found.
    ///
    /// @param files number of files looked at
    /// @param questions number of questions in files without a fault
    /// @param figures of the subjects the bank measures itself by
    public record Report(int files, int questions, List<Fault> faults, List<SubjectFigures> figures) {

        public Report {
            faults = List.copyOf(faults);
            figures = List.copyOf(figures);
        }

        public long faultyFiles() {
            return faults.stream().map(Fault::file).distinct().count();
        }
    }

    public static Report check(BankFolder folder) {
        return new BankCheck(folder).run();
    }

    private Report run() {
        ProgrammeFile.read(folder, faults).ifPresent(this::checkAll);
        var names = DIRECTORIES.stream()
                .mapToInt(directory -> folder.files(directory, faults).size())
                .sum();
        var questions = files.stream().mapToInt(file -> file.entries().size()).sum();
        return new Report(names + materials + 1, questions, causesFirst(faults.sorted()), figures);
    }

    /// A fault of a file makes others of those that rest on it, so it is told before them.
    private static List<Fault> causesFirst(List<Fault> faults) {
        return faults.stream()
                .sorted(Comparator.comparingInt(
                        fault -> CAUSES_FIRST.indexOf(fault.file().split("/", 2)[0])))
                .toList();
    }

    private void checkAll(Programme programme) {
        DIRECTORIES.forEach(directory -> folder.strays(directory)
                .forEach(name -> faults.add(Fault.of(name, 1, "", "questions.fault.not-a-bank-file"))));
        var context = new BankContext(
                programme, SyllabusFiles.read(folder, programme, faults), LawFiles.read(folder, faults));
        materials = MaterialCheck.check(
                folder, context.syllabuses(), id -> context.laws().law(id).isPresent(), faults);
        var reader = new QuestionFileReader(folder, context);
        for (var name : folder.files("questions", faults)) {
            folder.bytes(name, faults)
                    .flatMap(bytes -> reader.read(name, bytes, faults))
                    .ifPresent(files::add);
        }
        var questions = checkAcrossFiles();
        PaperFiles.read(folder, new PaperRules(programme, ids -> questions), faults);
        var reviews = ReviewFiles.read(folder, faults);
        Quality.read(folder, faults).ifPresent(quality -> {
            figures = new QualityRules(quality, context.syllabuses(), faults).check(files);
            if (quality.reviewed()) {
                checkReviews(reviews);
            }
        });
    }

    /// Every question was solved by somebody who had not seen its key, in the words it has now.
    private void checkReviews(Map<String, BlindReview> reviews) {
        for (var file : files) {
            for (var entry : file.entries()) {
                var review = reviews.get(entry.id());
                var wording = Fingerprint.of(entry.content().body());
                if (review == null || !review.wording().equals(wording)) {
                    faults.add(entry.node().at("id").fault("questions.fault.not-reviewed", entry.id(), wording));
                }
            }
        }
    }

    /// All questions by id; an id or a stem that a second file has again is a fault of that file.
    private Map<String, PaperQuestion> checkAcrossFiles() {
        var questions = new HashMap<String, PaperQuestion>();
        var owners = new HashMap<String, String>();
        var stems = new HashMap<String, String>();
        for (var file : files) {
            for (var entry : file.entries()) {
                var owner = owners.putIfAbsent(entry.id(), file.name());
                if (owner != null) {
                    faults.add(entry.node().at("id").fault("questions.fault.id-elsewhere", entry.id(), owner));
                }
                questions.putIfAbsent(entry.id(), PaperQuestion.of(entry.content()));
                checkStem(entry, stems);
            }
        }
        return questions;
    }

    private void checkStem(QuestionFile.Entry entry, Map<String, String> stems) {
        var stem = entry.node().at(entry.content().body() instanceof ChoiceBody ? "stem" : "material");
        var earlier = stems.putIfAbsent(stem.text().strip(), entry.id());
        if (earlier != null && !earlier.equals(entry.id())) {
            faults.add(stem.fault("questions.fault.stem-twice", earlier));
        }
    }
}
