/// What every screen is made of: texts in the person's language, messages, empty and loading states, errors in words.
@NullMarked
@ApplicationModule(displayName = "UI kit", allowedDependencies = "kernel")
package org.zhishe.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
