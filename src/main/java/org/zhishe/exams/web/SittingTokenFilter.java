package org.zhishe.exams.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhishe.exams.Invigilator;
import org.zhishe.exams.SittingPass;

/// Admits the bearer of a sitting token to that sitting and to no other.
@Component
class SittingTokenFilter extends OncePerRequestFilter {

    private static final String SITTINGS = "/api/v1/sittings/";

    private final Invigilator invigilator;
    private final Problems problems;

    SittingTokenFilter(Invigilator invigilator, Problems problems) {
        this.invigilator = invigilator;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            BearerToken.of(request)
                    .flatMap(invigilator::admit)
                    .filter(pass -> opens(pass, request))
                    .ifPresent(SittingTokenFilter::admit);
        } catch (DataAccessException | TransactionException failure) {
            problems.failed(request, response, failure);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean opens(SittingPass pass, HttpServletRequest request) {
        var path = request.getRequestURI() + "/";
        return path.startsWith(SITTINGS + pass.sitting() + "/");
    }

    private static void admit(SittingPass pass) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new PreAuthenticatedAuthenticationToken(pass, null, AuthorityUtils.createAuthorityList("SITTING")));
        SecurityContextHolder.setContext(context);
    }
}
