/// An attempt at questions, kept as history: frozen versions, appended responses, marks in rounds. No screens.
@NullMarked
@ApplicationModule(
        displayName = "Attempts",
        allowedDependencies = {"kernel", "identity", "questions"})
package org.zhishe.attempts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
