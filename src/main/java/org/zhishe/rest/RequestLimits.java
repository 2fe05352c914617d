package org.zhishe.rest;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Bounds on what one device may ask: a request's size, and requests in a time.
///
/// A room sends a few requests a minute, one at a time; the bound leaves room for a burst after a reconnect. Requests
/// without a token, or with something that cannot be one, are bounded by address, generously: a whole community
/// office may share one. So are tokens not seen lately, more generously still: a whole city may come in through one
/// address, but nobody guesses without end. Of a token only its hash is kept.
@Component
public class RequestLimits extends OncePerRequestFilter {

    /// The typed answers of a whole paper, each as long as may be, fit in.
    public static final int MAX_BODY = 256 * 1024;

    public static final int BURST = 60;
    static final int NEW_TOKENS_PER_MINUTE = 6_000;

    private static final int PER_MINUTE = 240;
    private static final int STRANGERS_PER_MINUTE = 600;

    private final LoadingCache<ByteBuffer, Bucket> byToken = buckets(BURST, PER_MINUTE);
    private final LoadingCache<String, Bucket> byAddress = buckets(STRANGERS_PER_MINUTE, STRANGERS_PER_MINUTE);
    private final LoadingCache<String, Bucket> newTokens = buckets(NEW_TOKENS_PER_MINUTE, NEW_TOKENS_PER_MINUTE);
    private final Problems problems;

    RequestLimits(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isTooLarge(request)) {
            problems.tooLarge(request, response);
        } else if (!isWithinBounds(request)) {
            problems.tooMany(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isWithinBounds(HttpServletRequest request) {
        return BearerToken.of(request)
                .map(token -> isWithinBounds(token.key(), request.getRemoteAddr()))
                .orElseGet(() -> byAddress.get(request.getRemoteAddr()).tryConsume(1));
    }

    private boolean isWithinBounds(ByteBuffer token, String address) {
        var known = byToken.getIfPresent(token) != null;
        return (known || newTokens.get(address).tryConsume(1))
                && byToken.get(token).tryConsume(1);
    }

    /// A body without a stated length is refused too: it could be of any size.
    private static boolean isTooLarge(HttpServletRequest request) {
        var chunked = Objects.nonNull(request.getHeader(HttpHeaders.TRANSFER_ENCODING));
        return chunked || request.getContentLengthLong() > MAX_BODY;
    }

    private static <K> LoadingCache<K, Bucket> buckets(int burst, int perMinute) {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
