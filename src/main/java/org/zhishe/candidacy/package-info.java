/// Who takes the exam: whether one may sit a level, which subjects one has passed and until when they count.
@NullMarked
@ApplicationModule(
        displayName = "Candidacy",
        allowedDependencies = {"kernel", "uikit", "identity", "privacy", "syllabus"})
package org.zhishe.candidacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
