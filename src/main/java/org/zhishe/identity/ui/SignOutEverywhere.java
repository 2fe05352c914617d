package org.zhishe.identity.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhishe.identity.Sessions;

/// Ends a session whose account was signed out elsewhere, at its next request that is not for a plain file.
final class SignOutEverywhere extends OncePerRequestFilter {

    private final Sessions sessions;
    private final RequestMatcher files;

    SignOutEverywhere(Sessions sessions, String[]... files) {
        this.sessions = sessions;
        var matchers =
                Arrays.stream(files).flatMap(Arrays::stream).map(PathPatternRequestMatcher.withDefaults()::matcher);
        this.files = new OrRequestMatcher(matchers.toArray(RequestMatcher[]::new));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return files.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (sessions.hasEnded()) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        next.doFilter(request, response);
    }
}
