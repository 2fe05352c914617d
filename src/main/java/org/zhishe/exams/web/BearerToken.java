package org.zhishe.exams.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.zhishe.exams.SittingToken;

/// The sitting token in a request's `Authorization: Bearer`.
final class BearerToken {

    private static final String BEARER = "Bearer ";

    private BearerToken() {}

    /// Empty where there is none, and where what is there cannot be one.
    static Optional<SittingToken> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header ->
                        SittingToken.read(header.substring(BEARER.length()).strip()));
    }
}
