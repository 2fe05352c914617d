/// The door: signing in, registering, one's own account, and which requests need someone signed in.
@NullMarked
package org.zhishe.identity.ui;

import org.jspecify.annotations.NullMarked;
