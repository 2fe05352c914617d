/// Questions and their immutable versions: bodies, marking of one response, and loading question-bank/ into the
/// database.
@NullMarked
@ApplicationModule(
        displayName = "Questions",
        allowedDependencies = {"kernel", "uikit", "bankfiles", "syllabus", "laws", "materials"})
package org.zhishe.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
