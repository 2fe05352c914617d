package org.zhishe.materials;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Fault;
import org.zhishe.bankfiles.Faults;
import org.zhishe.syllabus.Syllabuses;

/// Checks the study notes and terms of a bank against its syllabuses and laws. Needs no running application.
public final class MaterialCheck {

    private static final String HEADING = "## ";

    private final Syllabuses syllabuses;
    private final Predicate<String> laws;
    private final Faults faults;
    private final Map<String, String> pointOwners = new HashMap<>();
    private final Map<Note.Place, String> chapterOwners = new HashMap<>();

    private MaterialCheck(Syllabuses syllabuses, Predicate<String> laws, Faults faults) {
        this.syllabuses = syllabuses;
        this.laws = laws;
        this.faults = faults;
    }

    /// Tells what is wrong in `materials/` and `terms/`.
    ///
    /// @param laws whether there is a law of this id
    /// @return number of files looked at
    public static int check(BankFolder folder, Syllabuses syllabuses, Predicate<String> laws, Faults faults) {
        var check = new MaterialCheck(syllabuses, laws, faults);
        NoteFiles.sources(folder, faults).forEach(check::checkNote);
        folder.files(NoteFiles.FOLDER, faults).forEach(check::refuse);
        var others = folder.strays(NoteFiles.FOLDER);
        others.stream().filter(name -> !name.endsWith(NoteFiles.MARKDOWN)).forEach(check::refuse);
        return others.size() + new TermCheck(folder, check::knows, faults).check();
    }

    private void refuse(String name) {
        faults.add(Fault.of(name, 1, "", "materials.fault.not-a-note"));
    }

    private void checkNote(NoteFiles.Source note) {
        note.front().at("chapters").items().forEach(place -> checkChapter(note.name(), place));
        note.front().at("laws").items().stream()
                .filter(law -> !laws.test(law.text()))
                .forEach(law -> faults.add(law.fault("materials.fault.unknown-law", law.text())));
        var line = note.line();
        for (var text : note.body().split("\n", -1)) {
            checkAnchors(note.name(), line, text);
            line++;
        }
    }

    private void checkChapter(String note, BankNode node) {
        var place = NoteFiles.place(node);
        var known = syllabuses.of(place.subject()).flatMap(syllabus -> syllabus.chapter(place.chapter()));
        if (known.isEmpty()) {
            faults.add(node.fault("materials.fault.unknown-chapter", place.subject(), place.chapter()));
        }
        var owner = chapterOwners.putIfAbsent(place, note);
        if (owner != null) {
            faults.add(node.fault("materials.fault.chapter-twice", place.subject(), place.chapter(), owner));
        }
    }

    private void checkAnchors(String note, int line, String text) {
        var anchors = NoteFiles.ANCHOR.matcher(text);
        while (anchors.find()) {
            var point = anchors.group(1);
            if (!text.startsWith(HEADING)) {
                faults.add(Fault.of(note, line, "", "materials.fault.anchor-place", point));
            }
            if (!knows(point)) {
                faults.add(Fault.of(note, line, "", "materials.fault.unknown-point", point));
            }
            var owner = pointOwners.putIfAbsent(point, note + ":" + line);
            if (owner != null) {
                faults.add(Fault.of(note, line, "", "materials.fault.point-twice", point, owner));
            }
        }
    }

    private boolean knows(String point) {
        return syllabuses.bySubject().values().stream()
                .anyMatch(syllabus -> syllabus.point(point).isPresent());
    }
}
