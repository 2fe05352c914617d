/// The download of one's own data.
@NullMarked
package org.zhishe.privacy.web;

import org.jspecify.annotations.NullMarked;
