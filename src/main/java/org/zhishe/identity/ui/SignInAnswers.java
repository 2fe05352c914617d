package org.zhishe.identity.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.zhishe.identity.TooManyGuesses;

/// Where the sign-in form leads when the answer is no.
final class SignInAnswers implements AuthenticationFailureHandler, AccessDeniedHandler {

    /// The session attribute with the name that was typed, so that it need not be typed again.
    static final String TYPED_NAME = "identity.typed-name";

    /// No name is longer, and no session keeps what anybody posts.
    private static final int LONGEST_NAME = 80;

    private final AccessDeniedHandler elsewhere = new AccessDeniedHandlerImpl();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException no) throws IOException {
        var typed = request.getParameter(SignInForm.USER_NAME);
        if (typed != null && typed.length() <= LONGEST_NAME) {
            request.getSession().setAttribute(TYPED_NAME, typed);
        }
        response.sendRedirect(request.getContextPath() + SignInView.PATH + "?"
                + (no instanceof TooManyGuesses wait ? "wait=" + wait.minutes() : "wrong"));
    }

    /// A sign-in form that was open so long that its session is gone: it is shown anew instead of an error page.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException no)
            throws IOException, ServletException {
        if (request.getRequestURI().equals(request.getContextPath() + SignInForm.ACTION)) {
            response.sendRedirect(request.getContextPath() + SignInView.PATH + "?again");
        } else {
            elsewhere.handle(request, response, no);
        }
    }
}
