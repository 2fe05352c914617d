/// 知社: exam preparation for China's national social worker qualification exam. One package below this one per module.
@NullMarked
package org.zhishe;

import org.jspecify.annotations.NullMarked;
