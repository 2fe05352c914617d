package org.zhishe.questions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Fault;
import org.zhishe.bankfiles.Faults;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;
import org.zhishe.laws.Laws;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Syllabuses;

/// Changes questions in the product. A change is a new version; the file a question comes from keeps what it says, and
/// is overruled until it says something else.
@Service
@Transactional(readOnly = true)
public class Editing {

    private final QuestionBank bank;
    private final QuestionRows rows;
    private final QuestionWrites writes;
    private final List<HeldQuestions> held;
    private final QuestionFileReader reader;

    Editing(
            QuestionBank bank,
            QuestionRows rows,
            QuestionWrites writes,
            List<HeldQuestions> held,
            BankFolder folder,
            Programme programme,
            Syllabuses syllabuses,
            Laws laws) {
        this.bank = bank;
        this.rows = rows;
        this.writes = writes;
        this.held = List.copyOf(held);
        this.reader = new QuestionFileReader(folder, new BankContext(programme, syllabuses, laws));
    }

    /// All versions of a question, the newest first; each with the question's status now.
    ///
    /// @throws Refusal `questions.unknown` where there is no such question
    public List<QuestionVersion> history(String question) {
        var all = rows.history(question);
        if (all.isEmpty()) {
            throw new Refusal("questions.unknown", question);
        }
        return all;
    }

    /// How a question would be in these words.
    ///
    /// @throws Refusal for a question that is answered in prose
    public QuestionVersion preview(QuestionVersion base, Wording wording) {
        return reworded(base, wording, base.number() + 1);
    }

    /// What the bank's rules say against a question in these words; empty where nothing.
    public List<Fault> faults(QuestionVersion base, Wording wording) {
        var faults = new Faults();
        var name = "questions/%s/%02d.yaml".formatted(base.subject(), base.chapter());
        var text = QuestionFileWriter.write(List.of(reworded(base, wording, base.number())));
        reader.read(name, text.getBytes(StandardCharsets.UTF_8), faults);
        return faults.sorted();
    }

    /// Publishes a version of these words, also of a question that was withdrawn.
    ///
    /// @throws Refusal where the bank's rules speak against it, nothing would change, or the base is not the newest
    ///                 version any more
    @Transactional
    public QuestionVersion publish(UUID base, Wording wording) {
        var older = bank.version(base);
        var stored = lock(older.questionId());
        if (!stored.version().equals(base)) {
            throw new Refusal("questions.edit.outdated");
        }
        if (!faults(older, wording).isEmpty()) {
            throw new Refusal("questions.edit.faulty");
        }
        var newer = reworded(older, wording, older.number() + 1);
        var json = ContentJson.write(newer.content());
        if (stored.hasContent(ContentJson.hash(json)) && !stored.isWithdrawn()) {
            throw new Refusal("questions.edit.same");
        }
        var next = stored.edited(newer, json, ContentJson.hash(json));
        writes.insertVersions(List.of(next));
        writes.updateQuestions(List.of(next));
        return newer;
    }

    /// Takes a question out of papers and practice to come. Withdrawing it again changes nothing.
    ///
    /// @throws Refusal while a paper needs it
    @Transactional
    public void withdraw(String question) {
        held.stream()
                .flatMap(each -> each.heldBy(question).stream())
                .findFirst()
                .ifPresent(title -> {
                    throw new Refusal("questions.edit.held", title);
                });
        writes.updateQuestions(List.of(lock(question).takeBack()));
    }

    private StoredQuestion lock(String question) {
        return writes.lock(question).orElseThrow(() -> new Refusal("questions.unknown", question));
    }

    private static QuestionVersion reworded(QuestionVersion base, Wording wording, int number) {
        if (!(base.body() instanceof ChoiceBody body)) {
            throw new Refusal("questions.edit.written");
        }
        return base.with(wording.into(body), Ids.next(), number);
    }
}
