package org.zhishe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.zhishe.bankfiles.Faults;
import org.zhishe.questions.BankFixture;
import org.zhishe.syllabus.PaperStructure.ChapterShare;
import org.zhishe.syllabus.ProgrammeFile;

/// The question bank that the application has in tests: of the junior comprehensive subject exactly the questions of
/// two
/// papers, the first of them sealed; of the written one exactly those of one; of the others none.
public final class TestBank implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String SUBJECT = "junior-comprehensive";
    public static final String SEALED_PAPER = "jc-paper-1";
    public static final String OPEN_PAPER = "jc-paper-2";

    /// Four cases and a design of two parts each: ten slots, 12 and 8 marks in turn.
    public static final String WRITTEN_PAPER = "ip-paper-1";

    private static final String WRITTEN_SUBJECT = "intermediate-practice";

    private static final int MOST_PER_POINT = 3;

    private final BankFixture bank;
    private final List<ChapterShare> shares;

    public TestBank() {
        this(aFolder());
    }

    public TestBank(Path folder) {
        bank = new BankFixture(folder);
        shares = ProgrammeFile.read(bank.folder(), new Faults())
                .orElseThrow()
                .subject(SUBJECT)
                .paper()
                .blueprint();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        write();
        Map<String, Object> folder =
                Map.of("zhishe.question-bank", bank.folder().path().toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testBank", folder));
    }

    public BankFixture write() {
        bank.write("syllabus/" + SUBJECT + ".yaml", syllabus());
        shares.forEach(share -> bank.write("questions/%s/%02d.yaml".formatted(SUBJECT, share.chapter()), file(share)));
        bank.write("papers/" + SEALED_PAPER + ".yaml", paper(SEALED_PAPER, "模拟卷一", true, 0));
        bank.write("papers/" + OPEN_PAPER + ".yaml", paper(OPEN_PAPER, "模拟卷二", false, 1));
        bank.write("questions/" + WRITTEN_SUBJECT + "/16.yaml", writtenQuestions());
        bank.write("papers/" + WRITTEN_PAPER + ".yaml", writtenPaper());
        return bank;
    }

    private static String writtenQuestions() {
        var text = new StringBuilder("subject: " + WRITTEN_SUBJECT + "\nchapter: 16\nquestions:\n");
        for (var number = 1; number <= 5; number++) {
            text.append("""
                      - id: ip-16-00%d
                        kind: %s
                        points: [practice.women]
                        difficulty: 3
                        material: 测试材料 %d。
                        parts:
                          - id: a
                            ask: 分析问题。
                            marks: 12
                            pointsAwarded: [{text: 大的采分点, marks: 10}, {text: 小的采分点, marks: 2}]
                            modelAnswer: （一）第一点。
                          - id: b
                            ask: 提出做法。
                            marks: 8
                            pointsAwarded: [{text: 做法, marks: 7.5}, {text: 理由, marks: 0.5}]
                            modelAnswer: （一）第一点。（二）第二点。
                        sources: [{subject: %s, chapter: 16, point: practice.women}]
                    """.formatted(number, number == 5 ? "design" : "case", number, WRITTEN_SUBJECT));
        }
        return text.toString();
    }

    private static String writtenPaper() {
        return "id: %s\nsubject: %s\ntitle: 实务卷\nsealed: false\nquestions: [%s]\n"
                .formatted(WRITTEN_PAPER, WRITTEN_SUBJECT, "ip-16-001, ip-16-002, ip-16-003, ip-16-004, ip-16-005");
    }

    private static Path aFolder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "test-bank");
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private String syllabus() {
        var text = new StringBuilder("subject: " + SUBJECT + "\nedition: 2025\nchapters:\n");
        for (var share : shares) {
            text.append(
                    "  - number: %d\n    title: 测试章\n    verified: false\n    points:\n".formatted(share.chapter()));
            for (var point = 0; point <= size(share) / MOST_PER_POINT; point++) {
                text.append("      - {id: %s, name: 测试知识点}\n".formatted(point(share, point)));
            }
        }
        return text.toString();
    }

    private static String file(ChapterShare share) {
        var text = new StringBuilder("subject: " + SUBJECT + "\nchapter: " + share.chapter() + "\nquestions:\n");
        for (var number = 0; number < 2 * size(share); number++) {
            text.append(question(share, number));
        }
        return text.toString();
    }

    /// The first half of a chapter's questions is for the sealed paper, the second for the other; in each the single
    /// choice questions come first.
    private static String question(ChapterShare share, int number) {
        var place = number % size(share);
        var single = place < share.single();
        return """
                  - id: %s
                    kind: %s
                    points: [%s]
                    difficulty: 2
                    stem: 测试题 %s 的答案是（　）。
                    options: {A: 对一, B: %s, C: 错一, D: 错二%s}
                    key: %s
                    explanation: "{A} 是对的。{B}、{C}、{D}、{E} 看选项就知道。"
                    sources:
                      - {subject: %s, chapter: %d, point: %s}
                """.formatted(
                        id(share, number),
                        single ? "single" : "multiple",
                        point(share, place / MOST_PER_POINT),
                        id(share, number),
                        single ? "错三" : "对二",
                        single ? "" : ", E: 错三",
                        single ? "[A]" : "[A, B]",
                        SUBJECT,
                        share.chapter(),
                        point(share, place / MOST_PER_POINT))
                .replace(single ? "、{E}" : "{}", "");
    }

    private String paper(String id, String title, boolean sealed, int half) {
        var singles = new ArrayList<String>();
        var multiples = new ArrayList<String>();
        for (var share : shares) {
            for (var place = 0; place < size(share); place++) {
                (place < share.single() ? singles : multiples).add(id(share, half * size(share) + place));
            }
        }
        singles.addAll(multiples);
        return "id: %s\nsubject: %s\ntitle: %s\nsealed: %s\nquestions: [%s]\n"
                .formatted(id, SUBJECT, title, sealed, String.join(", ", singles));
    }

    private static int size(ChapterShare share) {
        return share.single() + share.multiple();
    }

    private static String id(ChapterShare share, int number) {
        return "jc-%02d-%03d".formatted(share.chapter(), number + 1);
    }

    private static String point(ChapterShare share, int number) {
        return "test.c%d-%d".formatted(share.chapter(), number + 1);
    }
}
