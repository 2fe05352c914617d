package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.laws.Laws;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Syllabuses;

/// The statements on the database the application runs on. The tests' bank stays as it is: it is copied, a file is
/// added
/// and taken away again.
@DatabaseTest
class BankOnEveryDatabaseTest {

    private static final int NODES = 3;
    private static final String ADDED = "questions/junior-comprehensive/12.yaml";

    @TempDir
    Path root;

    @Autowired
    BankLoader loader;

    @Autowired
    QuestionBank bank;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tables tables;

    @Autowired
    BankFolder shared;

    private final BankContext context;

    @Autowired
    BankOnEveryDatabaseTest(Programme programme, Syllabuses syllabuses, Laws laws) {
        this.context = new BankContext(programme, syllabuses, laws);
    }

    @BeforeEach
    void aCopyOfTheBank() throws IOException {
        try (var paths = Files.walk(shared.path())) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var target = root.resolve(shared.path().relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    @AfterEach
    void theBankAgain() {
        loader.load(shared, context);
    }

    @Test
    void theBankIsLoadedBeforeAnyTestRuns() {
        assertThat(bank.current(List.of("jc-06-001")).getFirst().body()).isInstanceOf(SingleChoice.class);
    }

    @Test
    void addingChangingAndRemovingAQuestionWorksHereToo() throws IOException {
        var path = root.resolve(ADDED);
        var text = Files.readString(path);
        var first = text.substring(text.indexOf("  - id: jc-12-001"), text.indexOf("  - id: jc-12-002"));
        var copy = first.replace("jc-12-001", "jc-12-999").replace("（　）", "：（　）");
        Files.writeString(path, text.stripTrailing() + "\n" + copy);
        assertThat(load())
                .extracting(BankLoader.Report::faults, BankLoader.Report::added)
                .containsExactly(List.of(), 1);
        var one = bank.current(List.of("jc-12-999")).getFirst();
        Files.writeString(path, text.stripTrailing() + "\n" + copy.replaceFirst("difficulty: \\d", "difficulty: 5"));
        load();
        assertThat(bank.versions(List.of(one.id())).get(one.id())).isEqualTo(one);
        Files.writeString(path, text);
        assertThat(load().withdrawn()).isEqualTo(1);
    }

    @Test
    void nodesThatStartTogetherFileEveryQuestionOnce() throws Exception {
        tables.update("delete from questions_file");
        for (var chapter = 1; chapter <= 12; chapter++) {
            var path = root.resolve("questions/junior-comprehensive/%02d.yaml".formatted(chapter));
            Files.writeString(path, Files.readString(path).replace("difficulty: 2", "difficulty: 3"));
        }
        try (var nodes = Executors.newFixedThreadPool(NODES)) {
            var reports = nodes.invokeAll(Collections.<Callable<BankLoader.Report>>nCopies(NODES, this::load));
            var changed = 0;
            for (var report : reports) {
                assertThat(report.get().faults()).isEmpty();
                changed += report.get().changed();
            }
            assertThat(changed).isEqualTo(160);
        }
    }

    private BankLoader.Report load() {
        return loader.load(new BankFolder(root), context);
    }
}
