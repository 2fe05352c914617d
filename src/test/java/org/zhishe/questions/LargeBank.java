package org.zhishe.questions;

import java.nio.file.Path;

/// A bank of many questions in one subject, as long as real ones.
record LargeBank(BankFixture bank, int chapters, int questionsEach) {

    private static final String SUBJECT = "junior-comprehensive";

    static LargeBank in(Path root, int chapters, int questionsEach) {
        var large = new LargeBank(new BankFixture(root), chapters, questionsEach);
        large.write();
        return large;
    }

    int size() {
        return chapters * questionsEach;
    }

    /// One word of one question changes.
    void change(int chapter, int question) {
        var name = "%d-%d 的".formatted(chapter, question);
        bank.replace("questions/" + SUBJECT + "/%02d.yaml".formatted(chapter), name, name.replace("的", "之"));
    }

    private void write() {
        bank.write("syllabus/" + SUBJECT + ".yaml", syllabus());
        for (var chapter = 1; chapter <= chapters; chapter++) {
            bank.write("questions/" + SUBJECT + "/%02d.yaml".formatted(chapter), chapter(chapter));
        }
        bank.delete("questions/intermediate-practice/16.yaml");
    }

    private String syllabus() {
        var text = new StringBuilder("subject: junior-comprehensive\nedition: 2025\nchapters:\n");
        for (var chapter = 1; chapter <= chapters; chapter++) {
            text.append("  - {number: %d, title: 测试章节, verified: false, points: [{id: test.c%d, name: 测试知识点}]}\n"
                    .formatted(chapter, chapter));
        }
        return text.toString();
    }

    private String chapter(int chapter) {
        var text = new StringBuilder("subject: junior-comprehensive\nchapter: " + chapter + "\nquestions:\n");
        for (var number = 1; number <= questionsEach; number++) {
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
