/// Who someone is and what they may do: accounts, roles, signing in and out.
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "uikit", "audit"})
package org.zhishe.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
