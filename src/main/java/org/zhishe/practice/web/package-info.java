/// The REST interface of runs of practice.
@NullMarked
package org.zhishe.practice.web;

import org.jspecify.annotations.NullMarked;
