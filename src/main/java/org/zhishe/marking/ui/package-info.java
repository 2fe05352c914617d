@NullMarked
package org.zhishe.marking.ui;

import org.jspecify.annotations.NullMarked;
