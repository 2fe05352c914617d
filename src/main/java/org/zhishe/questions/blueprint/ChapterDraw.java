package org.zhishe.questions.blueprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhishe.syllabus.QuestionKind;

/// Chooses questions of one chapter so that no knowledge point is used too often.
///
/// Single and multiple choice questions share the points, so an early choice can block a later one. Then a question
/// chosen before gives way to another of its kind: an augmenting path in a bipartite graph of kinds and points (Kuhn's
/// algorithm with capacities), which finds as many questions as can be found at all.
final class ChapterDraw {

    private final List<Drawable> preference;
    private final int mostPerPoint;
    private final List<Drawable> chosen = new ArrayList<>();

    /// @param preference the chapter's questions, the best first
    ChapterDraw(List<Drawable> preference, int mostPerPoint) {
        this.preference = List.copyOf(preference);
        this.mostPerPoint = mostPerPoint;
    }

    /// Adds questions of a kind; returns how many could be added.
    int add(QuestionKind kind, int wanted) {
        var found = 0;
        while (found < wanted && place(kind, new HashSet<>())) {
            found++;
        }
        return found;
    }

    /// In the order of preference, so the order within the paper is by lot too.
    List<Drawable> chosen() {
        return preference.stream().filter(chosen::contains).toList();
    }

    private boolean place(QuestionKind kind, Set<String> visited) {
        var free = open(kind).stream()
                .filter(question -> hasRoom(question.point()))
                .findFirst();
        free.ifPresent(chosen::add);
        return free.isPresent() || open(kind).stream().anyMatch(question -> makesRoom(question, visited));
    }

    private boolean makesRoom(Drawable question, Set<String> visited) {
        if (!visited.add(question.point())) {
            return false;
        }
        for (var occupant : at(question.point())) {
            chosen.remove(occupant);
            chosen.add(question);
            if (place(occupant.kind(), visited)) {
                return true;
            }
            chosen.remove(question);
            chosen.add(occupant);
        }
        return false;
    }

    private List<Drawable> open(QuestionKind kind) {
        return preference.stream()
                .filter(question -> question.kind() == kind && !chosen.contains(question))
                .toList();
    }

    private List<Drawable> at(String point) {
        return chosen.stream()
                .filter(question -> question.point().equals(point))
                .toList();
    }

    private boolean hasRoom(String point) {
        return at(point).size() < mostPerPoint;
    }
}
