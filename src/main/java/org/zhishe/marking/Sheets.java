package org.zhishe.marking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhishe.attempts.AttemptEngine;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.attempts.WrittenMark;

/// What there is to mark of an attempt, with what a marker has decided so far, and nothing of what others gave.
@Component
class Sheets {

    private final AttemptEngine engine;

    Sheets(AttemptEngine engine) {
        this.engine = engine;
    }

    List<Work.Item> items(UUID attempt, Draft draft) {
        var byQuestion = new LinkedHashMap<UUID, List<MarkedSlot>>();
        written(attempt)
                .forEach(slot -> byQuestion
                        .computeIfAbsent(slot.question().id(), first -> new ArrayList<>())
                        .add(slot));
        return byQuestion.values().stream()
                .map(slots -> new Work.Item(
                        slots.getFirst().question(),
                        slots.stream().flatMap(slot -> part(slot, draft)).toList()))
                .toList();
    }

    Stream<PartToMark> parts(UUID attempt, Draft draft) {
        return written(attempt).flatMap(slot -> part(slot, draft));
    }

    private Stream<MarkedSlot> written(UUID attempt) {
        return engine.marked(attempt).slots().stream()
                .filter(slot -> slot.written().isPresent());
    }

    private static Stream<PartToMark> part(MarkedSlot slot, Draft draft) {
        return slot.written().stream().map(written -> part(slot.slot(), written, draft));
    }

    private static PartToMark part(int slot, WrittenMark written, Draft draft) {
        var points = IntStream.range(0, written.part().pointsAwarded().size())
                .mapToObj(point -> draft.of(slot, point))
                .toList();
        return new PartToMark(slot, written.part(), written.text(), points);
    }
}
