/// Faults in questions: people report them, editors answer.
@NullMarked
@ApplicationModule(
        displayName = "Corrections",
        allowedDependencies = {"kernel", "uikit", "identity", "privacy", "questions", "questions::ui", "attempts"})
package org.zhishe.corrections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
