/// Who did what to whom: an append-only trail of the acts that people must be able to answer for.
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel"})
package org.zhishe.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
