/// What every module speaks of: identifiers, scores and refusals. No Spring beans, no state.
@NullMarked
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
package org.zhishe.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
