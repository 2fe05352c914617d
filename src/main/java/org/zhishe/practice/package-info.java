/// Practice: runs of questions with the verdict at once, the wrong-answer book, the daily ten, what was done.
@NullMarked
@ApplicationModule(
        displayName = "Practice",
        allowedDependencies = {
            "kernel",
            "uikit",
            "rest",
            "identity",
            "privacy",
            "syllabus",
            "candidacy",
            "materials",
            "materials::ui",
            "questions",
            "questions::ui",
            "attempts",
            "attempts::web",
            "corrections"
        })
package org.zhishe.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
