package org.zhishe.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.identity.PersonalData;

/// A person's runs, settings and what came of their questions. The answers are with the attempts.
@Service
@Transactional(readOnly = true)
class PracticeData implements PersonalData {

    record Exported(
            PracticeSettings settings,
            List<ExportedRun> runs,
            List<ExportedDay> days,
            List<ExportedQuestion> questions,
            List<ExportedKeep> kept) {}

    record ExportedRun(
            UUID attempt,
            String subject,
            Source source,
            String place,
            Telling telling,
            Instant startedAt,
            Optional<Instant> finishedAt,
            List<Instant> openedAt) {}

    record ExportedDay(LocalDate day, int answered, int right) {}

    record ExportedKeep(String question, Optional<Instant> favouriteSince, String note, Optional<Instant> notedAt) {}

    record ExportedQuestion(String question, int answered, int right, boolean lastRight, boolean inWrongAnswerBook) {}

    private final Runs runs;
    private final Records records;
    private final KeptRows kept;
    private final SettingsRows settings;

    PracticeData(Runs runs, Records records, KeptRows kept, SettingsRows settings) {
        this.runs = runs;
        this.records = records;
        this.kept = kept;
        this.settings = settings;
    }

    @Override
    public String module() {
        return "practice";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "practice_run.account",
                "practice_question.account",
                "practice_day.account",
                "practice_kept.account",
                "practice_settings.account");
    }

    @Override
    public Exported export(UUID account) {
        return new Exported(
                settings.of(account),
                runs.all(account).stream().map(this::exported).toList(),
                records.days(account).stream()
                        .map(day -> new ExportedDay(day.day(), day.answered(), day.right()))
                        .toList(),
                records.all(account).entrySet().stream()
                        .map(each -> exported(each.getKey(), each.getValue()))
                        .toList(),
                kept.all(account).entrySet().stream()
                        .map(each -> new ExportedKeep(
                                each.getKey(),
                                each.getValue().favouriteSince(),
                                each.getValue().note(),
                                each.getValue().notedAt()))
                        .toList());
    }

    @Override
    public List<Line> overview(UUID account) {
        var days = records.days(account);
        var answered = days.stream().mapToInt(Records.Day::answered).sum();
        return List.of(Line.of("practice.overview", runs.all(account).size(), days.size(), answered));
    }

    /// The tokens die with the runs, so what still waits on a device of this person is not taken any more.
    @Override
    @Transactional
    public void forget(UUID account, UUID anonymous) {
        runs.remove(account);
        records.remove(account);
        kept.remove(account);
        settings.remove(account);
    }

    /// What a guest answered came of their first ten questions, so it is put behind what the account has already.
    @Override
    @Transactional
    public void handOver(UUID guest, UUID account) {
        runs.handOver(guest, account);
        var leavesAfter = settings.of(account).leavesAfter();
        records.handOver(guest, account, leavesAfter);
    }

    private static ExportedQuestion exported(String question, History history) {
        return new ExportedQuestion(
                question, history.answered(), history.right(), history.lastRight(), history.inBook());
    }

    private ExportedRun exported(Run run) {
        return new ExportedRun(
                run.attempt(),
                run.wish().subject(),
                run.wish().source(),
                run.wish().place(),
                run.wish().telling(),
                run.startedAt(),
                run.finishedAt(),
                runs.openings(run.id()).stream().map(Runs.Opening::at).toList());
    }
}
