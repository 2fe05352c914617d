package org.zhishe.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// A reply as it came over the line; the body may be compressed.
final class Reply {

    private final int status;
    private final List<String> headers;
    private final byte[] body;

    private Reply(int status, List<String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static Reply read(InputStream in) throws IOException {
        var status = Integer.parseInt(Browser.line(in).substring(9, 12));
        var headers = Stream.<String>builder();
        for (var line = Browser.line(in); !line.isEmpty(); line = Browser.line(in)) {
            headers.add(line);
        }
        var head = new Reply(status, headers.build().toList(), new byte[0]);
        var chunked = head.header("transfer-encoding").isPresent();
        var length = head.header("content-length").map(Integer::parseInt).orElse(0);
        return new Reply(status, head.headers, chunked ? chunks(in) : exactly(in, length));
    }

    int status() {
        return status;
    }

    /// The first header of this name, which is given in lower case.
    Optional<String> header(String name) {
        return headers(name).findFirst();
    }

    Stream<String> headers(String name) {
        return headers.stream()
                .filter(line -> line.length() > name.length()
                        && line.charAt(name.length()) == ':'
                        && line.substring(0, name.length())
                                .toLowerCase(Locale.ROOT)
                                .equals(name))
                .map(line -> line.substring(name.length() + 1).strip());
    }

    boolean isLast() {
        return header("connection").filter("close"::equals).isPresent();
    }

    boolean isCompressed() {
        return header("content-encoding").filter("gzip"::equals).isPresent();
    }

    /// The size of the content. In gzip it stands in the last four bytes, so nothing has to be unpacked.
    int size() {
        var end = body.length;
        return isCompressed()
                ? (body[end - 4] & 0xff)
                        | (body[end - 3] & 0xff) << 8
                        | (body[end - 2] & 0xff) << 16
                        | (body[end - 1] & 0xff) << 24
                : end;
    }

    String text() {
        try {
            var in = new ByteArrayInputStream(body);
            var content = isCompressed() ? new GZIPInputStream(in).readAllBytes() : body;
            return new String(content, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        for (var size = chunkSize(in); size > 0; size = chunkSize(in)) {
            all.writeBytes(exactly(in, size));
            Browser.line(in);
        }
        Browser.line(in);
        return all.toByteArray();
    }

    private static int chunkSize(InputStream in) throws IOException {
        return Integer.parseInt(Browser.line(in), 16);
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The connection ended within a body");
        }
        return bytes;
    }
}
