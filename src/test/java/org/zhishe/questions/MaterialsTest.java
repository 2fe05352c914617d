package org.zhishe.questions;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Faults;
import org.zhishe.laws.LawFiles;
import org.zhishe.syllabus.ProgrammeFile;
import org.zhishe.syllabus.Syllabus;
import org.zhishe.syllabus.SyllabusFiles;

/// The study notes of question-bank/materials: every chapter and knowledge point has its place, and no link is dead.
class MaterialsTest {

    private static final Pattern ANCHOR = Pattern.compile("\\{#([a-z0-9.-]+)}");
    private static final Pattern CHAPTER = Pattern.compile("\\{subject: ([a-z-]+), chapter: (\\d+)}");
    private static final Pattern LAWS = Pattern.compile("(?m)^laws: \\[(.*)]");
    private static final Pattern SUMMARY = Pattern.compile("(?ms)^## 五句话小结\\s*\\n(.*?)(?=^## |\\z)");
    private static final List<String> SECTIONS = List.of("## 考什么", "## 例题讲解", "## 常见误区", "## 五句话小结");

    private final BankFolder folder = new BankFolder(Path.of("question-bank"));
    private final List<String> notes = notes();

    @Test
    void everyKnowledgePointIsExplainedInExactlyOnePlace() {
        var anchors = found(ANCHOR).collect(groupingBy(match -> match.group(1), counting()));
        assertThat(anchors.keySet())
                .containsExactlyInAnyOrderElementsOf(chapters()
                        .flatMap(chapter -> chapter.points().stream())
                        .map(Syllabus.Point::id)
                        .distinct()
                        .toList());
        assertThat(anchors.values()).containsOnly(1L);
    }

    @Test
    void everyChapterHasANote() {
        assertThat(found(CHAPTER)
                        .map(match -> match.group(1) + " " + match.group(2))
                        .sorted())
                .doesNotHaveDuplicates()
                .hasSize((int) chapters().count());
    }

    @Test
    void theLawsTheyRestOnAreThere() {
        var laws = LawFiles.read(folder, new Faults());
        found(LAWS)
                .flatMap(match -> Stream.of(match.group(1).split(",\\s*")))
                .filter(id -> !id.isBlank())
                .forEach(id -> assertThat(laws.law(id)).as(id).isPresent());
    }

    @Test
    void everyNoteHasItsPartsAndFiveSentencesAtTheEnd() {
        assertThat(notes).allSatisfy(note -> {
            assertThat(note).contains(SECTIONS);
            var summary = SUMMARY.matcher(note)
                    .results()
                    .map(match -> match.group(1))
                    .findFirst()
                    .orElseThrow();
            assertThat(summary.lines().filter(line -> line.matches("([-*]|\\d+\\.) .*")))
                    .hasSize(5);
        });
    }

    private Stream<Syllabus.Chapter> chapters() {
        var programme = ProgrammeFile.read(folder, new Faults()).orElseThrow();
        return SyllabusFiles.read(folder, programme, new Faults()).bySubject().values().stream()
                .flatMap(syllabus -> syllabus.chapters().stream())
                .filter(chapter -> !chapter.points().isEmpty());
    }

    private Stream<MatchResult> found(Pattern pattern) {
        return notes.stream().flatMap(note -> pattern.matcher(note).results());
    }

    private static List<String> notes() {
        try (var files = Files.list(Path.of("question-bank/materials"))) {
            return files.map(MaterialsTest::read).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
