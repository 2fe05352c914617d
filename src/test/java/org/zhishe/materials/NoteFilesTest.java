package org.zhishe.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Faults;
import org.zhishe.questions.BankFixture;

class NoteFilesTest {

    private static final String NOTE = """
            ---
            title: 个案工作
            chapters:
              - {subject: junior-comprehensive, chapter: 6}
            laws: []
            awaiting: specialist
            ---

            ## 考什么

            - 阶段

            ## 阶段与技巧 {#casework.stages}{#casework.techniques}

            | 阶段 | 做什么 |
            |---|---|
            | 接案 | 会谈 |

            <script>alert(1)</script>

            还有一个[链接](javascript:alert(1))。
            """;

    @TempDir
    Path root;

    private BankFixture bank;
    private final Faults faults = new Faults();

    @BeforeEach
    void aNote() {
        bank = new BankFixture(root);
        bank.write("materials/casework.md", NOTE);
    }

    @Test
    void aNoteIsFoundByChapterAndByKnowledgePoint() {
        var notes = NoteFiles.read(bank.folder(), faults);
        assertThat(faults.sorted()).isEmpty();
        var note = notes.of("junior-comprehensive", 6).orElseThrow();
        assertThat(note.slug()).isEqualTo("casework");
        assertThat(note.awaiting()).isTrue();
        assertThat(note.sections()).extracting(Note.Section::heading).containsExactly("考什么", "阶段与技巧");
        assertThat(notes.on("casework.techniques")).contains(note);
        assertThat(notes.on("casework.nothing")).isEmpty();
        assertThat(notes.note("casework")).contains(note);
    }

    @Test
    void markdownBecomesHtmlAndHtmlBecomesText() {
        var html = NoteFiles.read(bank.folder(), faults)
                .all()
                .getFirst()
                .sections()
                .getLast()
                .html();
        assertThat(html).contains("<table>", "<td>接案</td>", "&lt;script&gt;").doesNotContain("<script", "javascript:");
    }

    @Test
    void aNoteWithAFaultIsNotShownAndTheOthersAre() {
        bank.write("materials/nothing.md", "## 没有开头的说明\n");
        bank.write("materials/wrong.md", NOTE.replace("chapter: 6", "chapter: six"));
        assertThat(NoteFiles.read(bank.folder(), faults).all()).hasSize(1);
        assertThat(faults.words(Locale.ENGLISH)).contains("materials/nothing.md:1", "materials/wrong.md");
    }

    @Test
    void theRealNotesHaveNoFault() throws IOException {
        var notes = NoteFiles.read(new BankFolder(Path.of("question-bank")), faults);
        assertThat(faults.sorted()).isEmpty();
        try (var files = Files.list(Path.of("question-bank/materials"))) {
            assertThat(notes.all()).hasSize((int) files.count());
        }
    }
}
