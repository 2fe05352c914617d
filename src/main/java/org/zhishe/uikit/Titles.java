package org.zhishe.uikit;

import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import org.springframework.stereotype.Component;

/// Browser tab titles: a view says `@PageTitle("<message key>") @DynamicPageTitle(Titles.class)`.
@Component
public final class Titles implements PageTitleGenerator {

    private final transient Texts texts;

    Titles(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String generatePageTitle(PageTitleContext context) {
        return of(texts.of(context.value()));
    }

    /// For a view whose title depends on what it shows (`HasDynamicTitle`).
    public String of(String page) {
        return texts.of("uikit.title", page);
    }
}
