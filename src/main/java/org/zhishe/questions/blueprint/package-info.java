/// Drawing questions from the bank by a blueprint, for papers and practice alike; pure, without a database.
@NullMarked
@NamedInterface("blueprint")
package org.zhishe.questions.blueprint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
