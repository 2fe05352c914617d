package org.zhishe.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/// A plain form that the browser itself sends, so that password managers recognise it.
@Tag("form")
class HtmlForm extends HtmlContainer {

    HtmlForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action.substring(1));
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            add(hidden(token.getParameterName(), token.getToken()));
        }
    }

    static Input hidden(String name, String content) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", content);
        return input;
    }
}
