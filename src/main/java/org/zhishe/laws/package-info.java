/// The laws that questions rest on, with their versions and the days on which each was in force.
@NullMarked
@ApplicationModule(
        displayName = "Laws",
        allowedDependencies = {"kernel", "bankfiles", "syllabus"})
package org.zhishe.laws;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
