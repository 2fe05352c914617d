/// The screens of practice: what there is, a run, today's plan.
@NullMarked
package org.zhishe.practice.ui;

import org.jspecify.annotations.NullMarked;
