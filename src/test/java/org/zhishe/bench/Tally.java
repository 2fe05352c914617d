package org.zhishe.bench;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/// What one client counted in a round. Used by one thread.
final class Tally {

    private long[] nanos = new long[256];
    private int done;
    private int failed;
    private String firstFailure;

    void done(long took) {
        if (done == nanos.length) {
            nanos = Arrays.copyOf(nanos, done * 2);
        }
        nanos[done++] = took;
    }

    void failed(Exception why) {
        failed++;
        firstFailure = firstFailure == null ? why.toString() : firstFailure;
    }

    LongStream times() {
        return Arrays.stream(nanos, 0, done);
    }

    int failures() {
        return failed;
    }

    Optional<String> firstFailure() {
        return Optional.ofNullable(firstFailure);
    }
}
