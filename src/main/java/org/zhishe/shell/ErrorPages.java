package org.zhishe.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;
import org.zhishe.uikit.Failure;
import org.zhishe.uikit.Texts;

/// Errors before any screen is there (a missing file, a broken request), as a page in words.
@Component
final class ErrorPages implements ErrorViewResolver {

    private final Texts texts;

    ErrorPages(Texts texts) {
        this.texts = texts;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var html = page(request.getContextPath(), heading(status), text(request, status));
        View view = (ignored, asked, response) -> {
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
        };
        var answer = new ModelAndView(view);
        answer.setStatus(status);
        return answer;
    }

    private String heading(HttpStatus status) {
        return texts.of(
                switch (status) {
                    case NOT_FOUND -> "shell.not-found";
                    case FORBIDDEN, UNAUTHORIZED -> "shell.not-allowed";
                    default -> "shell.broken";
                });
    }

    private String text(HttpServletRequest request, HttpStatus status) {
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable failure) {
            return Failure.of(failure).text(texts);
        }
        return texts.of(
                switch (status) {
                    case NOT_FOUND -> "shell.not-found.text";
                    case FORBIDDEN, UNAUTHORIZED -> "shell.not-allowed.text";
                    default -> "shell.broken.text";
                });
    }

    private String page(String context, String heading, String text) {
        return """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s</title>
                <script src="%3$s/js/theme.js"></script>
                <link rel="icon" href="%3$s/images/icon.svg">
                <link rel="stylesheet" href="%3$s/css/tokens.css">
                <link rel="stylesheet" href="%3$s/css/zhishe.css">
                </head>
                <body><main class="error-page"><h1>%4$s</h1><p>%5$s</p>
                <a class="btn p" href="%3$s/">%6$s</a></main></body>
                </html>
                """.formatted(
                        texts.locale().toLanguageTag(),
                        texts.of("uikit.title", heading),
                        context,
                        heading,
                        HtmlUtils.htmlEscape(text),
                        texts.of("shell.go-home"));
    }
}
