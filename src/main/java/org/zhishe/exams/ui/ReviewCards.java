package org.zhishe.exams.ui;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhishe.attempts.Correction;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.attempts.WrittenMark;
import org.zhishe.exams.ExamResult;
import org.zhishe.exams.OverTicked;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.kernel.Score;
import org.zhishe.questions.CorrectionWords;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionReferences;
import org.zhishe.questions.Successor;
import org.zhishe.questions.ui.NewerVersion;
import org.zhishe.questions.ui.QuestionCard;
import org.zhishe.questions.ui.Review;
import org.zhishe.questions.ui.WrittenReview;
import org.zhishe.uikit.Callout;

/// Makes the cards of a result's questions.
@Component
class ReviewCards {

    private final QuestionReferences references;
    private final QuestionBank bank;
    private final CurrentAccount current;
    private final ExamTexts texts;

    ReviewCards(QuestionReferences references, QuestionBank bank, CurrentAccount current, ExamTexts texts) {
        this.references = references;
        this.bank = bank;
        this.current = current;
        this.texts = texts;
    }

    /// The cards of some of a result's questions; each is one slot, or what was written to one question.
    List<QuestionCard> of(ExamResult result, List<List<MarkedSlot>> questions) {
        var successors = bank.successors(
                current.require().account(),
                questions.stream()
                        .map(slots -> slots.getFirst().question().id())
                        .toList());
        return questions.stream().map(slots -> card(result, slots, successors)).toList();
    }

    private QuestionCard card(ExamResult result, List<MarkedSlot> slots, Map<UUID, Successor> successors) {
        var first = slots.getFirst();
        return first.written().isPresent() ? written(result, slots) : card(result, first, successors);
    }

    private QuestionCard written(ExamResult result, List<MarkedSlot> slots) {
        var first = slots.getFirst();
        return new QuestionCard(new Review(
                number(result, first),
                first.question(),
                List.of(),
                Set.of(),
                Score.sum(slots.stream().map(MarkedSlot::score).toList()),
                Score.sum(slots.stream().map(MarkedSlot::full).toList()),
                Optional.empty(),
                slots.stream()
                        .flatMap(slot -> slot.written().stream())
                        .map(ReviewCards::written)
                        .toList(),
                references.of(first.question())));
    }

    /// Which question of the paper this is; each takes as many slots as it asks things.
    private static int number(ExamResult result, MarkedSlot slot) {
        return 1
                + (int) result.slots().stream()
                        .filter(each -> each.slot() < slot.slot())
                        .map(each -> each.question().id())
                        .filter(id -> !id.equals(slot.question().id()))
                        .distinct()
                        .count();
    }

    private static WrittenReview written(WrittenMark mark) {
        return new WrittenReview(mark.part().id(), mark.text(), mark.awards());
    }

    private QuestionCard card(ExamResult result, MarkedSlot slot, Map<UUID, Successor> successors) {
        var card = new QuestionCard(new Review(
                slot.slot(),
                slot.question(),
                slot.optionOrder(),
                new HashSet<>(slot.chosen()),
                slot.score(),
                slot.full(),
                Optional.of(Duration.ofMillis(slot.spentMillis())).filter(Duration::isPositive),
                references.of(slot.question())));
        result.overTicked().stream()
                .filter(over -> over.slot().slot() == slot.slot())
                .forEach(over -> card.addExtra(note(over)));
        slot.correction()
                .map(correction -> Callout.warning(corrected(correction, slot)))
                .ifPresent(card::addExtra);
        Optional.ofNullable(successors.get(slot.question().id()))
                .map(successor -> successor.changes(slot.optionOrder()))
                .filter(changes -> !changes.isEmpty())
                .map(NewerVersion::new)
                .ifPresent(card::addExtra);
        return card;
    }

    private String corrected(Correction correction, MarkedSlot slot) {
        return CorrectionWords.of(
                correction.first(), slot.score(), correction.ruling().reason(), texts::of);
    }

    private Callout note(OverTicked over) {
        var shown = shown(over.wrong(), over.slot().optionOrder());
        return Callout.warning(texts.of("exams.over-ticked.one", shown, over.lost()));
    }

    private static String shown(List<String> letters, List<String> optionOrder) {
        return letters.stream()
                .map(letter -> String.valueOf((char) ('A' + optionOrder.indexOf(letter))))
                .sorted()
                .collect(Collectors.joining());
    }
}
