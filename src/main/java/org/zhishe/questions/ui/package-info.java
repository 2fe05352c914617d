/// The question card: one question, its answer and why, as it is shown for review.
@NullMarked
@NamedInterface("ui")
package org.zhishe.questions.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
