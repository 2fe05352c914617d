package org.zhishe.practice.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhishe.attempts.Choices;
import org.zhishe.attempts.Correction;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.attempts.Settlements;
import org.zhishe.attempts.ShownQuestion;
import org.zhishe.materials.Notes;
import org.zhishe.materials.ui.MaterialsRoutes;
import org.zhishe.practice.Kept;
import org.zhishe.practice.RunState;
import org.zhishe.practice.RunTitles;
import org.zhishe.practice.Taken;
import org.zhishe.practice.web.RunMessages.AnswerMessage;
import org.zhishe.practice.web.RunMessages.ChangeMessage;
import org.zhishe.practice.web.RunMessages.KeptMessage;
import org.zhishe.practice.web.RunMessages.OptionMessage;
import org.zhishe.practice.web.RunMessages.OthersMessage;
import org.zhishe.practice.web.RunMessages.PieceMessage;
import org.zhishe.practice.web.RunMessages.QuestionMessage;
import org.zhishe.practice.web.RunMessages.ReferenceMessage;
import org.zhishe.practice.web.RunMessages.RunMessage;
import org.zhishe.practice.web.RunMessages.TakenMessage;
import org.zhishe.practice.web.RunMessages.TrapMessage;
import org.zhishe.practice.web.RunMessages.VerdictMessage;
import org.zhishe.questions.Change;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.CorrectionWords;
import org.zhishe.questions.OptionOrder;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionReference;
import org.zhishe.questions.QuestionReferences;
import org.zhishe.questions.ReferenceWords;
import org.zhishe.questions.Successor;
import org.zhishe.questions.Verdict;
import org.zhishe.uikit.Texts;

/// Writes runs as the question card reads them.
@Component
class RunTexts {

    /// From so many answers on it is told how others did: fewer say nothing.
    private static final int ENOUGH = 20;

    private final Settlements settlements;
    private final QuestionReferences references;
    private final QuestionBank bank;
    private final Notes notes;
    private final RunTitles titles;
    private final Texts texts;

    RunTexts(
            Settlements settlements,
            QuestionReferences references,
            QuestionBank bank,
            Notes notes,
            RunTitles titles,
            Texts texts) {
        this.settlements = settlements;
        this.references = references;
        this.bank = bank;
        this.notes = notes;
        this.titles = titles;
        this.texts = texts;
    }

    RunMessage run(RunState state) {
        var run = state.run();
        return new RunMessage(
                run.id(),
                titles.of(run.wish()),
                code(run.wish().telling()),
                run.isFinished(),
                state.settings().autoAdvance(),
                state.questions().stream()
                        .map(question -> question(
                                question, Optional.ofNullable(state.overSince().get(question.slot()))))
                        .toList(),
                state.answers().stream()
                        .map(answer -> new AnswerMessage(
                                answer.slot(), answer.chosen(), answer.lease(), answer.sequence(), answer.savedAt()))
                        .toList(),
                state.kept().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> kept(each.getKey(), each.getValue()))
                        .toList(),
                verdicts(run.account(), state.told()),
                state.lastSequence(),
                state.serverTime());
    }

    static KeptMessage kept(int slot, Kept kept) {
        return new KeptMessage(slot, kept.isFavourite(), kept.note());
    }

    TakenMessage taken(Taken taken) {
        return new TakenMessage(
                taken.appended().saved().stored(),
                taken.appended().saved().conflicts(),
                verdicts(taken.account(), taken.told()),
                taken.finished(),
                taken.appended().lastSequence(),
                taken.serverTime());
    }

    private List<VerdictMessage> verdicts(UUID account, List<MarkedSlot> told) {
        var successors = bank.successors(
                account, told.stream().map(slot -> slot.question().id()).toList());
        return told.stream()
                .sorted(Comparator.comparingInt(MarkedSlot::slot))
                .flatMap(slot -> verdict(slot, successors).stream())
                .toList();
    }

    private Optional<VerdictMessage> verdict(MarkedSlot slot, Map<UUID, Successor> successors) {
        if (!(slot.question().body() instanceof ChoiceBody body)) {
            return Optional.empty();
        }
        var order = new OptionOrder(slot.optionOrder());
        return Optional.of(new VerdictMessage(
                slot.slot(),
                Verdict.of(slot.answered(), slot.score(), slot.full()).code(),
                order.shown(slot.chosen()),
                order.shown(body.key()),
                slot.score().toString(),
                body.explanation(slot.optionOrder()),
                references.of(slot.question()).stream().map(this::reference).toList(),
                others(settlements.choices(slot.question().id()), body, order),
                slot.question().awaitingSpecialist(),
                slot.correction().map(correction -> corrected(correction, slot)),
                changes(Optional.ofNullable(successors.get(slot.question().id())), slot.optionOrder()),
                slot.spentMillis()));
    }

    private String corrected(Correction correction, MarkedSlot slot) {
        return CorrectionWords.of(
                correction.first(), slot.score(), correction.ruling().reason(), texts::of);
    }

    private static List<ChangeMessage> changes(Optional<Successor> successor, List<String> optionOrder) {
        return successor.map(each -> each.changes(optionOrder)).orElse(List.of()).stream()
                .map(RunTexts::change)
                .toList();
    }

    private static ChangeMessage change(Change change) {
        var pieces = change.pieces().stream()
                .map(piece -> new PieceMessage(code(piece.kind()), piece.text()))
                .toList();
        return new ChangeMessage(change.part(), pieces);
    }

    private static Optional<OthersMessage> others(Choices choices, ChoiceBody body, OptionOrder order) {
        if (choices.answered() <= ENOUGH) {
            return Optional.empty();
        }
        var trap = choices.byOption().entrySet().stream()
                .filter(option -> !body.key().contains(option.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(option ->
                        new TrapMessage(order.shown(option.getKey()), percent(option.getValue(), choices.answered())));
        return Optional.of(new OthersMessage(choices.answered(), percent(choices.right(), choices.answered()), trap));
    }

    private static int percent(int part, int whole) {
        return Math.round(100f * part / whole);
    }

    private ReferenceMessage reference(QuestionReference reference) {
        var words = ReferenceWords.of(reference, texts.locale(), texts::of);
        return new ReferenceMessage(
                words.isLaw() ? "law" : "place", words.name(), words.inForce(), words.warning(), note(reference));
    }

    private Optional<String> note(QuestionReference reference) {
        return reference instanceof QuestionReference.SyllabusPlace place
                ? notes.on(place.pointId()).map(note -> MaterialsRoutes.place(note, place.pointId()))
                : Optional.empty();
    }

    private static QuestionMessage question(ShownQuestion question, Optional<Integer> rightUntil) {
        var prompt = question.choice();
        return new QuestionMessage(
                question.slot(),
                prompt.kind().code(),
                question.marks().toString(),
                prompt.stem(),
                prompt.options().stream()
                        .map(option -> new OptionMessage(option.letter(), option.text()))
                        .toList(),
                rightUntil);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
