/// What people agreed to, and what they may do with what is kept of them: read, take along, delete.
@NullMarked
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"kernel", "uikit", "identity", "audit"})
package org.zhishe.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
