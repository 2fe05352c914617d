package org.zhishe.marking;

import java.util.List;
import org.zhishe.kernel.Score;
import org.zhishe.questions.Award;
import org.zhishe.questions.WrittenBody;

/// One thing asked, with what was written and what the marker has decided so far.
///
/// @param text   blank where nothing was written: then there is nothing to decide
/// @param points for each marking point, in their order
public record PartToMark(int slot, WrittenBody.Part part, String text, List<PointDraft> points) {

    public PartToMark {
        points = List.copyOf(points);
    }

    public boolean isAnswered() {
        return !WrittenBody.isBlank(text);
    }

    public long undecided() {
        return isAnswered()
                ? points.stream().filter(point -> !point.isDecided()).count()
                : 0;
    }

    public Score given() {
        return Score.sum(awards().stream().map(Award::score).toList());
    }

    List<Award> awards() {
        return points.stream().map(PointDraft::award).toList();
    }
}
