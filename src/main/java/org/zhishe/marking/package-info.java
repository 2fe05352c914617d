/// Marking what was written in mock exams: by oneself, by editors, or by somebody the candidate asks.
@NullMarked
@ApplicationModule(
        displayName = "Marking",
        allowedDependencies = {
            "kernel",
            "uikit",
            "identity",
            "syllabus",
            "questions",
            "questions::ui",
            "attempts",
            "exams",
            "exams::ui"
        })
package org.zhishe.marking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
