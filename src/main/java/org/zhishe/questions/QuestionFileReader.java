package org.zhishe.questions;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Faults;
import org.zhishe.questions.WrittenBody.MarkingPoint;
import org.zhishe.questions.WrittenBody.Part;

/// Reads a file of questions and holds it against the schema and the rules.
final class QuestionFileReader {

    private final BankFolder folder;
    private final QuestionRules rules;

    QuestionFileReader(BankFolder folder, BankContext context) {
        this.folder = folder;
        this.rules = new QuestionRules(context);
    }

    /// The file; empty where it has any fault, all of which are told.
    Optional<QuestionFile> read(String name, byte[] bytes, Faults faults) {
        var file = folder.parse(name, "questions", bytes, faults);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var own = new Faults();
        var root = file.get().root();
        rules.checkFile(name, root, own);
        var entries = root.at("questions").items().stream()
                .map(node -> entry(root, node))
                .toList();
        entries.forEach(entry -> rules.check(entry, own));
        faults.addAll(own.sorted());
        return own.isEmpty() ? Optional.of(new QuestionFile(name, entries)) : Optional.empty();
    }

    private static QuestionFile.Entry entry(BankNode root, BankNode node) {
        var years = node.at("examYears");
        var content = new QuestionContent(
                root.at("subject").text(),
                root.at("chapter").number(),
                node.at("points").texts(),
                node.at("difficulty").number(),
                body(node),
                node.at("sources").items().stream()
                        .map(QuestionFileReader::source)
                        .toList(),
                new ExamYears(year(years.at("from")), year(years.at("to"))),
                node.at("review").present());
        return new QuestionFile.Entry(node.at("id").text(), node, content);
    }

    private static @Nullable Integer year(BankNode node) {
        return node.present() ? Integer.valueOf(node.number()) : null;
    }

    private static QuestionBody body(BankNode node) {
        return switch (node.at("kind").text()) {
            case "single" ->
                new SingleChoice(
                        node.at("stem").text(),
                        options(node),
                        key(node),
                        node.at("explanation").text());
            case "multiple" ->
                new MultipleChoice(
                        node.at("stem").text(),
                        options(node),
                        key(node),
                        node.at("explanation").text());
            case "case" -> new CaseStudy(node.at("material").text(), parts(node));
            case "design" -> new ProgrammeDesign(node.at("material").text(), parts(node));
            default -> throw new IllegalStateException("The schema lets no other kind pass");
        };
    }

    private static List<Option> options(BankNode node) {
        return node.at("options").fields().entrySet().stream()
                .map(option -> new Option(option.getKey(), option.getValue().text()))
                .sorted(Comparator.comparing(Option::letter))
                .toList();
    }

    private static Set<String> key(BankNode node) {
        return new HashSet<>(node.at("key").texts());
    }

    private static List<Part> parts(BankNode node) {
        return node.at("parts").items().stream().map(QuestionFileReader::part).toList();
    }

    private static Part part(BankNode node) {
        var points = node.at("pointsAwarded").items().stream()
                .map(point -> new MarkingPoint(
                        point.at("text").text(), point.at("marks").score()))
                .toList();
        return new Part(
                node.at("id").text(),
                node.at("ask").text(),
                node.at("marks").score(),
                points,
                node.at("modelAnswer").text());
    }

    private static Source source(BankNode node) {
        return node.at("law").present()
                ? new LawSource(
                        node.at("law").text(),
                        node.at("version").date(),
                        node.at("article").findText().orElse(null))
                : new SyllabusSource(
                        node.at("subject").text(),
                        node.at("chapter").number(),
                        node.at("point").text());
    }
}
