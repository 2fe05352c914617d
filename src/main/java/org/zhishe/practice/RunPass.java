package org.zhishe.practice;

import java.util.UUID;
import org.zhishe.rest.Pass;

/// What a token opens for one request: one run, as one lease of it.
public record RunPass(UUID run, int lease) implements Pass {

    @Override
    public UUID opens() {
        return run;
    }
}
