package org.zhishe.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.zhishe.kernel.DatabaseFailure;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Failure;
import org.zhishe.uikit.Texts;
import tools.jackson.databind.json.JsonMapper;

/// Errors as application/problem+json (RFC 9457) in the language asked for; `code` is the message key.
@Component
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_SECONDS = "2";

    private final Texts texts;
    private final JsonMapper json;

    Problems(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    public ProblemDetail of(HttpStatus status, String key, Object... arguments) {
        var problem = ProblemDetail.forStatusAndDetail(status, texts.of(key, arguments));
        problem.setType(URI.create("about:blank"));
        problem.setProperty("code", key);
        return problem;
    }

    public ProblemDetail of(Refusal refusal) {
        return of(status(refusal.key()), refusal.key(), refusal.arguments().toArray());
    }

    private static HttpStatus status(String key) {
        return switch (key) {
            case "rest.token" -> HttpStatus.UNAUTHORIZED;
            case "attempts.entry", "attempts.full" -> HttpStatus.BAD_REQUEST;
            default -> key.endsWith(".unknown") ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        };
    }

    public void unauthorised(HttpServletRequest request, HttpServletResponse response, Exception cause)
            throws IOException {
        write(request, response, of(HttpStatus.UNAUTHORIZED, "rest.token"));
    }

    public void signedOut(HttpServletRequest request, HttpServletResponse response, Exception cause)
            throws IOException {
        write(request, response, of(HttpStatus.UNAUTHORIZED, "rest.sign-in"));
    }

    public void forged(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, of(HttpStatus.FORBIDDEN, "rest.csrf"));
    }

    public void unknown(HttpServletRequest request, HttpServletResponse response, Exception cause) throws IOException {
        write(request, response, of(HttpStatus.NOT_FOUND, "rest.unknown"));
    }

    public void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, of(HttpStatus.CONTENT_TOO_LARGE, "rest.too-large"));
    }

    public void tooMany(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        write(request, response, of(HttpStatus.TOO_MANY_REQUESTS, "rest.too-many"));
    }

    /// A database that is away or busy is asked again soon; everything else is a defect, logged under a reference that
    /// the person sees.
    public void failed(HttpServletRequest request, HttpServletResponse response, RuntimeException cause)
            throws IOException {
        if (DatabaseFailure.isAway(cause) || DatabaseFailure.isBusy(cause)) {
            unavailable(request, response, cause);
        } else {
            write(request, response, of(Failure.of(cause)));
        }
    }

    private void unavailable(HttpServletRequest request, HttpServletResponse response, Exception cause)
            throws IOException {
        LOG.warn(
                "{} {}: the database does not answer: {}",
                request.getMethod(),
                request.getRequestURI(),
                cause.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        write(request, response, of(HttpStatus.SERVICE_UNAVAILABLE, "rest.unavailable"));
    }

    private ProblemDetail of(Failure failure) {
        return switch (failure) {
            case Failure.Refused refused -> of(refused.refusal());
            case Failure.Stale stale -> of(HttpStatus.CONFLICT, "uikit.stale");
            case Failure.Busy busy -> of(HttpStatus.SERVICE_UNAVAILABLE, "uikit.busy");
            case Failure.NotAllowed notAllowed -> of(HttpStatus.FORBIDDEN, "uikit.not-allowed");
            case Failure.Unexpected unexpected ->
                of(HttpStatus.INTERNAL_SERVER_ERROR, "uikit.unexpected", unexpected.reference());
        };
    }

    private void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
