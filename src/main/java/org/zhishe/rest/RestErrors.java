package org.zhishe.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.zhishe.kernel.Refusal;

/// What goes wrong in the machine interfaces, in words.
@Order(Ordered.HIGHEST_PRECEDENCE) // before Spring's own texts, which are English
@RestControllerAdvice(annotations = RestController.class)
class RestErrors {

    private final Problems problems;

    RestErrors(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        return problems.of(refusal);
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid) {
        var field = invalid.getFieldErrors().stream()
                .findFirst()
                .map(error -> error.getField())
                .orElse("?");
        return problems.of(HttpStatus.BAD_REQUEST, "rest.field", field);
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return problems.of(HttpStatus.BAD_REQUEST, "rest.unreadable");
    }

    /// An address with something that is no id.
    @ExceptionHandler
    ProblemDetail unknown(MethodArgumentTypeMismatchException noId) {
        return problems.of(HttpStatus.NOT_FOUND, "rest.unknown");
    }

    @ExceptionHandler
    void failed(RuntimeException cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.failed(request, response, cause);
    }
}
