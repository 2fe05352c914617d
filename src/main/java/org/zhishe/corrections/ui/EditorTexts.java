package org.zhishe.corrections.ui;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhishe.bankfiles.Fault;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.Directory;
import org.zhishe.identity.SignedIn;
import org.zhishe.questions.BankExport;
import org.zhishe.questions.QuestionReference;
import org.zhishe.questions.QuestionReferences;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.uikit.Texts;
import org.zhishe.uikit.Times;

/// What the editors' screens say.
@Component
class EditorTexts {

    private final Texts texts;
    private final Times times;
    private final Directory directory;
    private final CurrentAccount current;
    private final QuestionReferences references;
    private final BankExport export;

    EditorTexts(
            Texts texts,
            Times times,
            Directory directory,
            CurrentAccount current,
            QuestionReferences references,
            BankExport export) {
        this.texts = texts;
        this.times = times;
        this.directory = directory;
        this.current = current;
        this.references = references;
        this.export = export;
    }

    String of(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    String time(Instant time) {
        return times.time(time);
    }

    /// What an editor is called.
    String name(UUID editor) {
        return directory.find(editor).map(SignedIn::displayName).orElseGet(() -> texts.of("corrections.somebody"));
    }

    boolean isMe(UUID editor) {
        return current.require().account().equals(editor);
    }

    List<QuestionReference> references(QuestionVersion version) {
        return references.of(version);
    }

    String fault(Fault fault) {
        return texts.of("corrections.fault", fault.problem(texts.locale()), fault.remedy(texts.locale()));
    }

    /// The question as the bank's files write it.
    String yaml(QuestionVersion version) {
        return export.file(version);
    }
}
