/// The pages of study notes.
@NullMarked
@NamedInterface("ui")
package org.zhishe.materials.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
