package org.zhishe.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Everything kept of one person, as the files of an archive.
public final class Export {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Export() {}

    void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, byte[] content) {
        files.put(name, content);
    }

    /// Writes the archive; nothing of it is put on this server's disk.
    public void write(OutputStream target) throws IOException {
        var zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        for (var file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
