package org.zhishe.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes questions back as the files of question-bank/ are written.
@Service
@Transactional(readOnly = true)
public class BankExport {

    private final QuestionBank bank;

    BankExport(QuestionBank bank) {
        this.bank = bank;
    }

    /// A version as a file of its own.
    public String file(QuestionVersion version) {
        return QuestionFileWriter.write(List.of(version));
    }

    /// The current versions as files: text by name, such as `questions/junior-comprehensive/06.yaml`.
    ///
    /// @throws org.zhishe.kernel.Refusal where a question is unknown or withdrawn
    public Map<String, String> files(Collection<String> ids) {
        var byFile = new TreeMap<String, List<QuestionVersion>>();
        for (var version : bank.current(ids)) {
            var name = "questions/%s/%02d.yaml".formatted(version.subject(), version.chapter());
            byFile.computeIfAbsent(name, _ -> new ArrayList<>()).add(version);
        }
        var files = new TreeMap<String, String>();
        byFile.forEach((name, versions) -> {
            versions.sort(Comparator.comparing(QuestionVersion::questionId));
            files.put(name, QuestionFileWriter.write(versions));
        });
        return files;
    }
}
