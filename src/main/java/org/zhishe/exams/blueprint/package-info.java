/// Drawing a paper from the bank by its blueprint; pure, without a database.
@NullMarked
package org.zhishe.exams.blueprint;

import org.jspecify.annotations.NullMarked;
