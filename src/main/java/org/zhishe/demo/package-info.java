/// The demo: accounts anyone can use, made only in the profile `demo`.
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"identity", "privacy", "uikit"})
package org.zhishe.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
