/// The editors' inbox, and the answers people get.
@NullMarked
package org.zhishe.corrections.ui;

import org.jspecify.annotations.NullMarked;
