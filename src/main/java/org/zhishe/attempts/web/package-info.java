/// How devices send answers, whatever they answer.
@NullMarked
@NamedInterface("web")
package org.zhishe.attempts.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
