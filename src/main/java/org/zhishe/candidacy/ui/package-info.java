/// The screens of a person's exam: the year, what is needed, whether one may sit it.
@NullMarked
package org.zhishe.candidacy.ui;

import org.jspecify.annotations.NullMarked;
