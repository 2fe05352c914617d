/// Faults in questions: people report them, editors answer, mend and mark anew.
@NullMarked
@ApplicationModule(
        displayName = "Corrections",
        allowedDependencies = {
            "kernel",
            "uikit",
            "audit",
            "bankfiles",
            "identity",
            "privacy",
            "questions",
            "questions::ui",
            "attempts"
        })
package org.zhishe.corrections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
