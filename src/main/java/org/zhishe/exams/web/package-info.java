@NullMarked
package org.zhishe.exams.web;

import org.jspecify.annotations.NullMarked;
