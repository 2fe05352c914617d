package org.zhishe.corrections;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.Choices;
import org.zhishe.attempts.Settlements;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.kernel.Refusal;
import org.zhishe.privacy.Consents;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;

/// Takes reports of faults and lets editors answer them.
@Service
@Transactional(readOnly = true)
public class Corrections {

    public static final int LONGEST = 1_000;

    static final String EDITOR = "@editors.includeMe()";

    private final Reports reports;
    private final QuestionBank bank;
    private final Settlements settlements;
    private final Consents consents;
    private final CurrentAccount current;
    private final Clock clock;

    Corrections(
            Reports reports,
            QuestionBank bank,
            Settlements settlements,
            Consents consents,
            CurrentAccount current,
            Clock clock) {
        this.reports = reports;
        this.bank = bank;
        this.settlements = settlements;
        this.consents = consents;
        this.current = current;
        this.clock = clock;
    }

    /// A question that people say is wrong, with what they say, the first one first.
    ///
    /// @param version the version that was reported last
    /// @param choices how everyone chose who practised it
    public record Case(QuestionVersion version, Choices choices, List<ReportedFault> faults) {

        public Case {
            faults = List.copyOf(faults);
        }
    }

    /// Keeps what a person says of a question. Saying it again replaces what they said before.
    ///
    /// @throws Refusal if nothing is said where the kind alone says nothing, or too much
    @Transactional
    public void report(UUID account, QuestionVersion question, FaultKind kind, String text) {
        consents.require(account);
        var words = words(text, kind == FaultKind.OTHER);
        var now = clock.instant();
        var before = reports.findByAccountAndVersionId(account, question.id());
        if (before.isPresent()) {
            before.get().sayAgain(kind, words, now);
            return;
        }
        try {
            reports.saveAndFlush(new Report(account, question.questionId(), question.id(), kind, words, now));
        } catch (DataIntegrityViolationException doubleClick) {
            throw new Refusal("corrections.twice");
        }
    }

    /// What waits for an answer, by question; the one that waits longest comes first.
    @PreAuthorize(EDITOR)
    public List<Case> open() {
        var byQuestion = reports.findByRepliedAtIsNullOrderByReportedAt().stream()
                .collect(groupingBy(Report::questionId, LinkedHashMap::new, toList()));
        return byQuestion.values().stream().map(this::asCase).toList();
    }

    /// Answers everyone who waits for one on this question.
    ///
    /// @throws Refusal if the answer is empty or too long, or somebody else was faster
    @PreAuthorize(EDITOR)
    @Transactional
    public void answer(String question, String text) {
        var words = words(text, true);
        var waiting = reports.findByQuestionIdAndRepliedAtIsNull(question);
        if (waiting.isEmpty()) {
            throw new Refusal("corrections.answered");
        }
        var editor = current.require().account();
        waiting.forEach(report -> report.answer(editor, words, clock.instant()));
    }

    /// The same where anybody waits.
    @Transactional
    void answerIfAny(String question, String words) {
        var editor = current.require().account();
        reports.findByQuestionIdAndRepliedAtIsNull(question)
                .forEach(report -> report.answer(editor, words, clock.instant()));
    }

    /// What is said of a question and waits for an answer, the first one first.
    @PreAuthorize(EDITOR)
    public List<ReportedFault> open(String question) {
        return reports.findByQuestionIdAndRepliedAtIsNull(question).stream()
                .map(Report::fault)
                .sorted(Comparator.comparing(ReportedFault::reportedAt))
                .toList();
    }

    /// Answers to the person signed in that they have not read yet.
    public List<ReportedFault> unread() {
        return reports
                .findByAccountAndRepliedAtIsNotNullAndReplyReadFalseOrderByRepliedAt(
                        current.require().account())
                .stream()
                .map(Report::fault)
                .toList();
    }

    /// The person signed in has read this answer.
    @Transactional
    public void read(UUID report) {
        reports.findByIdAndAccount(report, current.require().account()).ifPresent(Report::read);
    }

    private Case asCase(List<Report> waiting) {
        var faults = waiting.stream().map(Report::fault).toList();
        var newest = faults.getLast().version();
        var version = bank.version(newest);
        return new Case(version, settlements.choices(newest), faults);
    }

    static String words(String text, boolean needed) {
        var words = text.strip();
        if (words.length() > LONGEST) {
            throw new Refusal("corrections.long", LONGEST);
        }
        if (needed && words.isEmpty()) {
            throw new Refusal("corrections.empty");
        }
        return words;
    }
}
