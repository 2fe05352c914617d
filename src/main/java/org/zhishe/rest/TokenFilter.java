package org.zhishe.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhishe.kernel.Token;

/// Admits the bearer of a token to the one thing it opens and to no other.
final class TokenFilter extends OncePerRequestFilter {

    private final String address;
    private final Function<Token, Optional<? extends Pass>> admit;
    private final Problems problems;

    /// @param address where the things lie, each below its id: `/api/v1/sittings/`
    TokenFilter(String address, Function<Token, Optional<? extends Pass>> admit, Problems problems) {
        this.address = address;
        this.admit = admit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            BearerToken.of(request)
                    .flatMap(admit)
                    .filter(pass -> isBelow(pass.opens(), request))
                    .ifPresent(TokenFilter::admit);
        } catch (DataAccessException | TransactionException failure) {
            problems.failed(request, response, failure);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isBelow(UUID id, HttpServletRequest request) {
        return (request.getRequestURI() + "/").startsWith(address + id + "/");
    }

    private static void admit(Pass pass) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new PreAuthenticatedAuthenticationToken(pass, null, AuthorityUtils.createAuthorityList("TOKEN")));
        SecurityContextHolder.setContext(context);
    }
}
