package org.zhishe.identity;

import java.time.Duration;
import java.time.Instant;

/// What was used of an allowance, while the row is locked.
final class Count {

    private final Allowance allowance;
    private final byte[] bucket;
    private final Instant allBack;
    private final Instant now;

    Count(Allowance allowance, byte[] bucket, Instant allBack, Instant now) {
        this.allowance = allowance;
        this.bucket = bucket.clone();
        this.allBack = allBack;
        this.now = now;
    }

    byte[] bucket() {
        return bucket.clone();
    }

    Instant allBack() {
        return allBack;
    }

    Duration pause() {
        return allowance.pause(allBack, now);
    }

    Duration pauseAfterTheFirst() {
        return allowance.pauseAfterTheFirst(allBack, now);
    }

    Count oneMore() {
        return with(allowance.oneMore(allBack, now));
    }

    Count oneLess() {
        return with(allowance.oneLess(allBack));
    }

    /// As if nobody had tried.
    Count cleared() {
        return with(now);
    }

    private Count with(Instant back) {
        return new Count(allowance, bucket, back, now);
    }
}
