package org.zhishe.uikit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Every module's `messages/<module>_*.properties`, found by themselves.
final class MessageBundles {

    private static final String CHINESE_ENDING = "_zh_CN.properties";

    private MessageBundles() {}

    static MessageSource onClassPath() {
        var source = new ResourceBundleMessageSource();
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Languages.CHINESE);
        source.setBasenames(names());
        return source;
    }

    static String[] names() {
        try {
            var files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + CHINESE_ENDING);
            return Arrays.stream(files).map(MessageBundles::name).sorted().toArray(String[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Resource file) {
        var fileName = Objects.requireNonNull(file.getFilename());
        return "messages." + fileName.substring(0, fileName.length() - CHINESE_ENDING.length());
    }
}
