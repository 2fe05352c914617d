package org.zhishe.questions;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhishe.questions.Change.Kind;
import org.zhishe.questions.Change.Piece;

/// What is different between two wordings of a question, character by character.
public final class Changes {

    /// Fewer unchanged characters in a row are not worth reading by themselves.
    private static final int LEGIBLE = 4;

    private Changes() {}

    /// The parts that differ, in the order of a question.
    public static List<Change> between(Wording older, Wording newer) {
        var before = parts(older);
        var after = parts(newer);
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (var name : names) {
            var old = before.getOrDefault(name, "");
            var now = after.getOrDefault(name, "");
            if (!old.equals(now)) {
                changes.add(new Change(name, pieces(old, now)));
            }
        }
        return changes;
    }

    private static Map<String, String> parts(Wording wording) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("stem", wording.stem());
        wording.options().forEach(option -> parts.put(option.letter(), option.text()));
        parts.put("key", String.join("", wording.key()));
        parts.put("explanation", wording.explanation());
        return parts;
    }

    private static List<Piece> pieces(String older, String newer) {
        var old = characters(older);
        var now = characters(newer);
        List<Piece> pieces = new ArrayList<>();
        var reached = 0;
        for (var delta : DiffUtils.diff(old, now).getDeltas()) {
            var at = Objects.requireNonNull(delta).getSource().getPosition();
            add(pieces, Kind.BOTH, old.subList(reached, at));
            add(pieces, Kind.OLD, delta.getSource().getLines());
            add(pieces, Kind.NEW, delta.getTarget().getLines());
            reached = end(delta);
        }
        add(pieces, Kind.BOTH, old.subList(reached, old.size()));
        return legible(pieces);
    }

    /// Two or three characters that happen to stay between two changes are no help: they count as changed, too.
    private static List<Piece> legible(List<Piece> pieces) {
        List<Piece> whole = new ArrayList<>();
        var old = new StringBuilder();
        var now = new StringBuilder();
        for (var place = 0; place < pieces.size(); place++) {
            var piece = pieces.get(place);
            var isBetween = place > 0 && place < pieces.size() - 1;
            var stays = piece.kind() == Kind.BOTH && !(isBetween && piece.text().length() < LEGIBLE);
            if (stays) {
                flush(old, now, whole);
                whole.add(piece);
            } else {
                old.append(piece.kind() == Kind.NEW ? "" : piece.text());
                now.append(piece.kind() == Kind.OLD ? "" : piece.text());
            }
        }
        flush(old, now, whole);
        return whole;
    }

    private static void flush(StringBuilder old, StringBuilder now, List<Piece> whole) {
        if (!old.isEmpty()) {
            whole.add(new Piece(Kind.OLD, old.toString()));
        }
        if (!now.isEmpty()) {
            whole.add(new Piece(Kind.NEW, now.toString()));
        }
        old.setLength(0);
        now.setLength(0);
    }

    private static int end(AbstractDelta<String> delta) {
        return delta.getSource().getPosition() + delta.getSource().size();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> characters) {
        if (!characters.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", characters)));
        }
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
