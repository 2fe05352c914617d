package org.zhishe.uikit;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/// Names the build of what is written in JavaScript (the exam room, practice, what they share) by the content of its
/// files, and writes the name into the exam room's page and service worker.
///
/// All files are served below that name, so a page never runs modules of another release: an address of another build
/// is not found. The name comes from the content and needs no step of the build, so it also holds for a working copy.
@Component
public class FrontendBuild implements ResourceTransformer {

    /// Where every file lies that a browser may ask for: what is shared with the screens too.
    public static final String ALL = "classpath:/META-INF/resources/";

    private static final String PLACE = "@build@";
    private static final List<String> FILES = List.of(
            ALL + "exam/**/*.*",
            ALL + "answering/**/*.*",
            ALL + "practice/**/*.*",
            ALL + "css/tokens.css",
            ALL + "css/answering.css",
            ALL + "fonts/InstrumentSans.woff2");

    private final String name;

    FrontendBuild() throws IOException {
        this.name = HexFormat.of().formatHex(digest(), 0, 6);
    }

    /// Twelve hexadecimal digits, equal on every node of a release.
    public String name() {
        return name;
    }

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        var source = chain.transform(request, resource);
        var text = source.getContentAsString(StandardCharsets.UTF_8).replace(PLACE, name);
        return new TransformedResource(source, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest() throws IOException {
        var digest = sha256();
        for (var file : files()) {
            digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
            digest.update(file.getContentAsByteArray());
        }
        return digest.digest();
    }

    private static List<Resource> files() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        Stream<Resource> found = Stream.of();
        for (var pattern : FILES) {
            found = Stream.concat(found, Arrays.stream(resolver.getResources(pattern)));
        }
        return found.sorted(Comparator.comparing(Resource::toString)).toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
