/// Study notes: read from the bank's folder at start, shown as pages, found by knowledge point.
@NullMarked
@ApplicationModule(
        displayName = "Materials",
        allowedDependencies = {"kernel", "uikit", "bankfiles", "syllabus"})
package org.zhishe.materials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
