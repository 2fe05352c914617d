package org.zhishe.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Faults;
import org.zhishe.laws.LawFiles;
import org.zhishe.syllabus.ProgrammeFile;
import org.zhishe.syllabus.SyllabusFiles;

/// A small question bank in a folder of its own: the real schemas, and the test resources' content.
public final class BankFixture {

    private final Path root;

    public BankFixture(Path root) {
        this.root = root;
        copy(Path.of("question-bank/schema"), root.resolve("schema"));
        copy(Path.of("src/test/resources/bank"), root);
    }

    public BankFolder folder() {
        return new BankFolder(root);
    }

    public BankContext context() {
        return contextOf(folder());
    }

    public static BankContext contextOf(BankFolder folder) {
        var faults = new Faults();
        var programme = ProgrammeFile.read(folder, faults).orElseThrow();
        return new BankContext(programme, SyllabusFiles.read(folder, programme, faults), LawFiles.read(folder, faults));
    }

    public void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(name).getParent());
            Files.write(root.resolve(name), bytes);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /// Replaces a part of a file that must be there.
    public void replace(String name, String part, String by) {
        var text = read(name);
        if (!text.contains(part)) {
            throw new IllegalArgumentException(name + " has no " + part);
        }
        write(name, text.replace(part, by));
    }

    public String read(String name) {
        return text(root.resolve(name));
    }

    public void delete(String name) {
        try {
            Files.delete(root.resolve(name));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static void copy(Path from, Path to) {
        try (var paths = Files.walk(from)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
