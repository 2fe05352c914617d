package org.zhishe.audit;

import java.util.Set;

/// Which part of the trail someone may read.
public sealed interface Where {

    record Anywhere() implements Where {}

    /// Acts at these very units, wherever they hang by now.
    ///
    /// @param codes of units; at least one
    record Units(Set<String> codes) implements Where {

        public Units {
            codes = Set.copyOf(codes);
        }
    }
}
