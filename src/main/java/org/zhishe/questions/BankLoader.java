package org.zhishe.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Fault;
import org.zhishe.bankfiles.Faults;

/// Takes the files of question-bank/questions into the database: changed files only, each whole or not at all.
///
/// Nothing is deleted. A changed question gets a new version; one that is no longer in its file is withdrawn.
@Service
public class BankLoader {

    private static final Logger LOG = LoggerFactory.getLogger(BankLoader.class);
    private static final int PROGRESS_EVERY = 1_000;

    private final JdbcClient jdbc;
    private final QuestionFiling filing;

    BankLoader(JdbcClient jdbc, QuestionFiling filing) {
        this.jdbc = jdbc;
        this.filing = filing;
    }

    /// What a loading did.
    ///
    /// @param unchanged files that were skipped because they are as they were
    /// @param faults of the files that were refused
    public record Report(int unchanged, int loaded, int added, int changed, int withdrawn, List<Fault> faults) {

        public Report {
            faults = List.copyOf(faults);
        }
    }

    /// Loads what has changed since the last time; may run on several nodes at once.
    public Report load(BankFolder folder, BankContext context) {
        if (!folder.exists()) {
            LOG.error("No question bank in {} (property zhishe.question-bank): nothing was loaded", folder.path());
            return new Report(0, 0, 0, 0, 0, List.of());
        }
        var report = new Loading(folder, context).run();
        LOG.info(
                "Question bank: {} files unchanged, {} loaded; {} questions new, {} changed, {} withdrawn",
                report.unchanged(),
                report.loaded(),
                report.added(),
                report.changed(),
                report.withdrawn());
        report.faults().forEach(fault -> LOG.error("Refused: {}", fault.line(Locale.getDefault())));
        return report;
    }

    private Map<String, String> loadedBefore() {
        var hashes = new HashMap<String, String>();
        jdbc.sql("select path, sha256 from questions_file")
                .query((row, number) -> hashes.put(row.getString(1), row.getString(2)))
                .list();
        return hashes;
    }

    /// One run: first every changed file is read, then each good one is filed.
    private final class Loading {

        private final BankFolder folder;
        private final QuestionFileReader reader;
        private final Faults faults = new Faults();
        private final List<QuestionFile> files = new ArrayList<>();
        private final Map<String, String> hashes = new HashMap<>();
        private final Map<String, String> before = loadedBefore();
        private final Map<String, String> owners = new HashMap<>();
        private int unchanged;
        private int added;
        private int changed;
        private int withdrawn;
        private int done;

        Loading(BankFolder folder, BankContext context) {
            this.folder = folder;
            this.reader = new QuestionFileReader(folder, context);
        }

        Report run() {
            var names = folder.files("questions", faults);
            names.forEach(this::read);
            var released = new HashSet<>(before.keySet());
            names.forEach(released::remove);
            released.removeIf(faults::in); // in a folder that cannot be read now
            released.forEach(name -> withdrawn += filing.withdrawFile(name));
            files.forEach(file -> released.add(file.name()));
            files.forEach(file -> file(file, released));
            return new Report(unchanged, files.size(), added, changed, withdrawn, faults.sorted());
        }

        private void read(String name) {
            var bytes = folder.bytes(name, faults);
            if (bytes.isEmpty()) {
                return;
            }
            var hash = FileHash.of(bytes.get());
            if (hash.equals(before.get(name))) {
                unchanged++;
                return;
            }
            reader.read(name, bytes.get(), faults).filter(this::ownsItsIds).ifPresent(file -> {
                files.add(file);
                hashes.put(name, hash);
            });
        }

        private boolean ownsItsIds(QuestionFile file) {
            var free = true;
            for (var entry : file.entries()) {
                var owner = owners.putIfAbsent(entry.id(), file.name());
                if (owner != null) {
                    faults.add(entry.node().at("id").fault("questions.fault.id-elsewhere", entry.id(), owner));
                    free = false;
                }
            }
            return free;
        }

        private void file(QuestionFile file, Set<String> released) {
            var outcome = filing.file(file, hashes.getOrDefault(file.name(), ""), released);
            faults.addAll(outcome.conflicts());
            added += outcome.added();
            changed += outcome.changed();
            withdrawn += outcome.withdrawn();
            var earlier = done;
            done += file.entries().size();
            if (done / PROGRESS_EVERY > earlier / PROGRESS_EVERY) {
                LOG.info("Question bank: {} questions so far", done);
            }
        }
    }
}
