@NullMarked
package org.zhishe.exams.ui;

import org.jspecify.annotations.NullMarked;
