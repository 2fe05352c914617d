package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Measures a large bank. The figures are logged, not asserted: the machine decides them.
class LoadingSpeedTest {

    private static final Logger LOG = LoggerFactory.getLogger(LoadingSpeedTest.class);
    private static final int CHAPTERS = 20;
    private static final int QUESTIONS_EACH = 500;

    @TempDir
    Path root;

    @Test
    void tenThousandQuestionsLoadOnceAndAreThenSkipped() {
        var bank = new BankFixture(root);
        bank.write("syllabus/junior-comprehensive.yaml", syllabus());
        for (var chapter = 1; chapter <= CHAPTERS; chapter++) {
            bank.write("questions/junior-comprehensive/%02d.yaml".formatted(chapter), chapter(chapter));
        }
        bank.delete("questions/intermediate-practice/16.yaml");
        try (var database = new BankDatabase()) {
            var first = timed("first loading", database, bank);
            assertThat(first.faults()).isEmpty();
            assertThat(first.added()).isEqualTo(CHAPTERS * QUESTIONS_EACH);
            assertThat(timed("nothing changed", database, bank).unchanged()).isEqualTo(CHAPTERS);
            bank.replace("questions/junior-comprehensive/07.yaml", "7-3 的", "7-3 之");
            assertThat(timed("one question changed", database, bank).changed()).isEqualTo(1);
        }
    }

    private static BankLoader.Report timed(String what, BankDatabase database, BankFixture bank) {
        var start = System.nanoTime();
        var work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var report = database.loader().load(bank.folder(), bank.context());
        LOG.info(
                "{} questions, {}: {} ms, of them {} ms of one core",
                CHAPTERS * QUESTIONS_EACH,
                what,
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - work)
                        .toMillis());
        return report;
    }

    private static String syllabus() {
        var text = new StringBuilder("subject: junior-comprehensive\nedition: 2025\nchapters:\n");
        for (var chapter = 1; chapter <= CHAPTERS; chapter++) {
            text.append("  - {number: %d, title: 测试章节, verified: false, points: [{id: test.c%d, name: 测试知识点}]}\n"
                    .formatted(chapter, chapter));
        }
        return text.toString();
    }

    private static String chapter(int chapter) {
        var text = new StringBuilder("subject: junior-comprehensive\nchapter: " + chapter + "\nquestions:\n");
        for (var number = 1; number <= QUESTIONS_EACH; number++) {
            text.append("""
                  - id: jc-%02d-%03d
                    kind: single
                    points: [test.c%d]
                    difficulty: 3
                    stem: >-
                      测试题 %d-%d 的题干：社会工作者小陈在社区走访时了解到一位老人的情况，接下来首先应当做的是（　）。
                    options:
                      A: 第一个选项的文字，长度和真实的题目差不多
                      B: 第二个选项的文字，长度和真实的题目差不多
                      C: 第三个选项的文字，长度和真实的题目差不多
                      D: 第四个选项的文字，长度和真实的题目差不多
                    key: [B]
                    explanation: >-
                      {B} 是对的，因为这里写着一段和真实题目差不多长的解析，说明为什么。{A} 不对，{C} 不对，{D} 也不对，各有各的原因。
                    sources:
                      - {subject: junior-comprehensive, chapter: %d, point: test.c%d}
                """.formatted(chapter, number, chapter, chapter, number, chapter, chapter));
        }
        return text.toString();
    }
}
