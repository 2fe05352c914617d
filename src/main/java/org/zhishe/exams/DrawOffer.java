package org.zhishe.exams;

import java.util.List;
import org.zhishe.questions.blueprint.Shortage;

/// A subject of which a paper can be drawn.
///
/// @param subject   its id
/// @param paper     what the paper would be like; its id and title are those of no paper yet
/// @param shortages what the bank lacks for it at present; empty where it can be drawn
public record DrawOffer(String subject, PaperOffer paper, List<Shortage> shortages) {

    public DrawOffer {
        shortages = List.copyOf(shortages);
    }
}
