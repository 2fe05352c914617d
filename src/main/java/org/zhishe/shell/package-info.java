/// The frame around every screen: navigation, the home screen, and what is shown where something is missing or broken.
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"kernel", "uikit", "identity"})
package org.zhishe.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
