package org.zhishe.exams;

import java.util.UUID;

/// What a token opens: one sitting, as one lease of it.
public record SittingPass(UUID sitting, int lease) {}
