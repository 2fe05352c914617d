package org.zhishe.syllabus;

import java.util.Locale;

/// A name in the product's two languages.
public record Names(String zh, String en) {

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }
}
