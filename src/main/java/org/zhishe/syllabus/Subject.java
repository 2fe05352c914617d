package org.zhishe.syllabus;

import java.util.Optional;

/// One paper that a candidate sits.
///
/// @param prefix what the ids of its questions begin with
/// @param sits when it is sat; empty where that is not known
/// @param objective whether every question is marked by machine
public record Subject(
        String id,
        String level,
        String prefix,
        Names name,
        boolean objective,
        Optional<SittingTime> sits,
        PaperStructure paper) {}
