/// The command bin/check-bank: checks question-bank/ without starting the application.
@NullMarked
package org.zhishe.questions.check;

import org.jspecify.annotations.NullMarked;
