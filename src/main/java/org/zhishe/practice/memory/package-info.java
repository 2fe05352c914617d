/// A model of memory: what a person still knows of a knowledge point, and what an answer tells of it. Pure functions.
@NullMarked
package org.zhishe.practice.memory;

import org.jspecify.annotations.NullMarked;
