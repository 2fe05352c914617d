/// Papers and sittings: starting, supervising, closing and reporting a mock exam.
@NullMarked
@ApplicationModule(
        displayName = "Exams",
        allowedDependencies = {
            "kernel",
            "uikit",
            "rest",
            "identity",
            "privacy",
            "syllabus",
            "bankfiles",
            "questions",
            "questions::blueprint",
            "questions::ui",
            "attempts",
            "attempts::web"
        })
package org.zhishe.exams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
