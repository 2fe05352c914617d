package org.zhishe.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.zhishe.kernel.Token;

/// The token in a request's `Authorization: Bearer`.
final class BearerToken {

    private static final String BEARER = "Bearer ";

    private BearerToken() {}

    /// Empty where there is none, and where what is there cannot be one.
    static Optional<Token> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header -> Token.read(header.substring(BEARER.length()).strip()));
    }
}
