package org.zhishe.attempts;

/// What a slot earned, when it was first marked and now.
///
/// @param round the last one, from 1
record Rounds(int round, MarkSheet.Mark first, MarkSheet.Mark now) {

    static Rounds first(MarkSheet.Mark mark) {
        return new Rounds(1, mark, mark);
    }

    Rounds then(int next, MarkSheet.Mark mark) {
        return new Rounds(next, first, mark);
    }
}
