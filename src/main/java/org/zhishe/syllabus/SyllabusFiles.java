package org.zhishe.syllabus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Fault;
import org.zhishe.bankfiles.Faults;
import org.zhishe.syllabus.Syllabus.Chapter;
import org.zhishe.syllabus.Syllabus.Point;

/// Reads `syllabus/<subject>.yaml` of every subject of the programme.
public final class SyllabusFiles {

    private SyllabusFiles() {}

    /// Every syllabus without a fault; the faults of the others are told.
    public static Syllabuses read(BankFolder folder, Programme programme, Faults faults) {
        var bySubject = new HashMap<String, Syllabus>();
        for (var name : folder.files("syllabus", faults)) {
            read(folder, name, programme, faults).ifPresent(syllabus -> bySubject.put(syllabus.subject(), syllabus));
        }
        return new Syllabuses(bySubject);
    }

    private static Optional<Syllabus> read(BankFolder folder, String name, Programme programme, Faults faults) {
        var file = folder.read(name, "syllabus", faults);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var root = file.get().root();
        var own = new Faults();
        checkSubject(name, root.at("subject"), programme, own);
        checkUnique(root, own);
        faults.addAll(own.sorted());
        return own.isEmpty() ? Optional.of(syllabus(root)) : Optional.empty();
    }

    private static void checkSubject(String name, BankNode subject, Programme programme, Faults faults) {
        if (programme.findSubject(subject.text()).isEmpty()) {
            faults.add(subject.fault("syllabus.fault.unknown-subject", subject.text()));
        }
        if (!name.equals("syllabus/" + subject.text() + ".yaml")) {
            faults.add(subject.fault("syllabus.fault.file-name", subject.text()));
        }
    }

    private static void checkUnique(BankNode root, Faults faults) {
        Set<Integer> numbers = new HashSet<>();
        Set<String> points = new HashSet<>();
        for (var chapter : root.at("chapters").items()) {
            var number = chapter.at("number");
            if (!numbers.add(number.number())) {
                faults.add(number.fault("syllabus.fault.chapter-twice", number.text()));
            }
            for (var point : chapter.at("points").items()) {
                var id = point.at("id");
                if (!points.add(id.text())) {
                    faults.add(pointTwice(id));
                }
            }
        }
    }

    private static Fault pointTwice(BankNode id) {
        return id.fault("syllabus.fault.point-twice", id.text());
    }

    private static Syllabus syllabus(BankNode root) {
        var chapters =
                root.at("chapters").items().stream().map(SyllabusFiles::chapter).toList();
        return new Syllabus(root.at("subject").text(), root.at("edition").number(), chapters);
    }

    private static Chapter chapter(BankNode node) {
        var points = node.at("points").items().stream()
                .map(point -> new Point(point.at("id").text(), point.at("name").text()))
                .toList();
        return new Chapter(
                node.at("number").number(),
                node.at("title").text(),
                node.at("verified").flag(false),
                points);
    }
}
