package org.zhishe.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.privacy.Consents;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.Option;
import org.zhishe.questions.QuestionVersion;

/// The questions the person signed in has something with: wrong answers, favourites, notes.
@Service
@Transactional(readOnly = true)
public class MyQuestions {

    private final Practice practice;
    private final Records records;
    private final KeptRows kept;
    private final Consents consents;
    private final CurrentAccount current;
    private final Clock clock;

    MyQuestions(
            Practice practice, Records records, KeptRows kept, Consents consents, CurrentAccount current, Clock clock) {
        this.practice = practice;
        this.records = records;
        this.kept = kept;
        this.consents = consents;
        this.current = current;
        this.clock = clock;
    }

    /// What list a question can be in.
    public enum Shelf {
        BOOK,
        FAVOURITES,
        NOTES
    }

    /// A question with what came of it and what is kept of it.
    ///
    /// @param isOver whether its answer is right for earlier exams only
    /// @param since  when it came into the list
    public record Item(QuestionVersion question, boolean isOver, History history, Kept kept, Instant since) {

        /// Whether these words stand in its text or in the note; no words are everywhere.
        public boolean holds(String words) {
            var text = Stream.concat(Stream.of(kept.note()), texts())
                    .reduce("", (one, other) -> one + "\n" + other)
                    .toLowerCase(Locale.ROOT);
            return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                    .allMatch(text::contains);
        }

        private Stream<String> texts() {
            return question.body() instanceof ChoiceBody body
                    ? Stream.concat(
                            Stream.of(body.stem()), body.options().stream().map(Option::text))
                    : Stream.of();
        }
    }

    /// What is in a list of a subject, pinned questions first, then the newest. A question that was withdrawn is
    /// absent; what is kept of it stays.
    public List<Item> on(Shelf shelf, String subject) {
        var account = account();
        var histories = records.of(account, subject);
        var keeps = kept.of(account, subject);
        var year = practice.examYear();
        return practice.pool(subject).stream()
                .flatMap(question -> item(
                        shelf,
                        question,
                        question.examYears().areOverIn(year),
                        histories.getOrDefault(question.questionId(), History.NEW),
                        keeps.getOrDefault(question.questionId(), Kept.NOTHING)))
                .sorted(Comparator.comparing((Item item) -> !item.history().pinned())
                        .thenComparing(Item::since, Comparator.reverseOrder()))
                .toList();
    }

    /// Takes a question out of the wrong-answer book.
    @Transactional
    public void takeOut(QuestionVersion question) {
        change(question, History::takenOut);
    }

    /// Keeps a question in the wrong-answer book until it is taken out by hand, or no longer so.
    @Transactional
    public void pin(QuestionVersion question, boolean wanted) {
        change(question, history -> history.withPin(wanted));
    }

    @Transactional
    public void favourite(QuestionVersion question, boolean wanted) {
        favourite(account(), question, wanted);
    }

    /// Writes a note; a blank one deletes it.
    ///
    /// @throws org.zhishe.kernel.Refusal if it is too long
    @Transactional
    public void note(QuestionVersion question, String text) {
        note(account(), question, text);
    }

    Kept favourite(UUID account, QuestionVersion question, boolean wanted) {
        return keep(account, question, before -> before.favourite(wanted, clock.instant()));
    }

    Kept note(UUID account, QuestionVersion question, String text) {
        return keep(account, question, before -> before.noted(text, clock.instant()));
    }

    private Kept keep(UUID account, QuestionVersion question, UnaryOperator<Kept> change) {
        consents.require(account);
        var after = change.apply(kept.lock(account, question.questionId()));
        kept.write(account, question.questionId(), question.subject(), after);
        return after;
    }

    private void change(QuestionVersion question, UnaryOperator<History> change) {
        var account = account();
        consents.require(account);
        records.write(account, question.questionId(), change.apply(records.lock(account, question)));
    }

    private static Stream<Item> item(
            Shelf shelf, QuestionVersion question, boolean isOver, History history, Kept kept) {
        var since = switch (shelf) {
            case BOOK ->
                history.inBook()
                        ? history.wrongAt().or(() -> Optional.of(history.lastAt()))
                        : Optional.<Instant>empty();
            case FAVOURITES -> kept.favouriteSince();
            case NOTES -> kept.notedAt();
        };
        return since.map(at -> new Item(question, isOver, history, kept, at)).stream();
    }

    private UUID account() {
        return current.require().account();
    }
}
