/// Asking for consent, taking it back, one's own data.
@NullMarked
package org.zhishe.privacy.ui;

import org.jspecify.annotations.NullMarked;
