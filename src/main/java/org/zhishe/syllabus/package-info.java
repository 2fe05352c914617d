/// The exam's programme: levels, subjects, paper structures, exam years, rules; and each subject's chapters and points.
@NullMarked
@ApplicationModule(
        displayName = "Syllabus",
        allowedDependencies = {"kernel", "bankfiles"})
package org.zhishe.syllabus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
