/// What the machine interfaces share: errors in words, bounds, and the security of what a token opens.
@NullMarked
@ApplicationModule(
        displayName = "REST",
        allowedDependencies = {"kernel", "uikit"})
package org.zhishe.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
