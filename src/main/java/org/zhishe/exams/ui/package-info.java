/// The screens of mock exams, and what other modules may add to them.
@NullMarked
@NamedInterface("ui")
package org.zhishe.exams.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
