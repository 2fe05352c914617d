package org.zhishe.bankfiles;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A folder laid out as question-bank/. Needs no running application.
public final class BankFolder {

    private static final int LARGEST = 5_000_000;
    private static final String YAML = ".yaml";
    private static final String UNREADABLE = "bankfiles.fault.unreadable";

    private final Path folder;
    private final SchemaCheck schemas;

    public BankFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.schemas = new SchemaCheck(this);
    }

    public Path path() {
        return folder;
    }

    /// Whether this is such a folder at all: it has a programme.
    public boolean exists() {
        return Files.isRegularFile(folder.resolve("programme.yaml"));
    }

    /// Whether there is such a file.
    public boolean has(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    /// The names of all YAML files below a directory, sorted, relative to the folder and with slashes; what cannot be
    /// looked into is told.
    public List<String> files(String directory, Faults faults) {
        var listing = list(directory);
        listing.unreadable().forEach(name -> faults.add(Fault.of(name, 1, "", UNREADABLE)));
        return listing.found().stream().filter(name -> name.endsWith(YAML)).toList();
    }

    /// The names of all other files there: nobody reads them, so their author should know.
    public List<String> strays(String directory) {
        return list(directory).found().stream()
                .filter(name -> !name.endsWith(YAML))
                .toList();
    }

    private record Listing(SortedSet<String> found, SortedSet<String> unreadable) {}

    /// A folder named like a file is found as one, so that its author is told.
    private Listing list(String directory) {
        var listing = new Listing(new TreeSet<>(), new TreeSet<>());
        var start = folder.resolve(directory);
        if (!Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
            return listing;
        }
        try {
            Files.walkFileTree(start, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    return path.toString().endsWith(YAML) ? visitFile(path, attributes) : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                    listing.found().add(name(path));
                    return FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException wrong) {
                    listing.unreadable().add(name(path));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException wrong) {
            listing.unreadable().add(directory);
        }
        return listing;
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    /// The bytes of a file; empty with a fault where it cannot be read or is too large.
    public Optional<byte[]> bytes(String name, Faults faults) {
        var path = folder.resolve(name);
        if (!Files.isRegularFile(path)) {
            faults.add(Fault.of(name, 1, "", noFile(path)));
            return Optional.empty();
        }
        try (var in = Files.newInputStream(path)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                faults.add(Fault.of(name, 1, "", "bankfiles.fault.too-large", LARGEST / 1_000_000));
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException wrong) {
            faults.add(Fault.of(name, 1, "", UNREADABLE));
            return Optional.empty();
        }
    }

    private static String noFile(Path path) {
        if (Files.isDirectory(path)) {
            return "bankfiles.fault.folder";
        }
        return Files.exists(path) ? UNREADABLE : "bankfiles.fault.no-file";
    }

    /// The file, if it has no fault of form; otherwise empty, and all its faults are told.
    ///
    /// @param kind which schema it has to keep: the name of a file in `schema/`
    public Optional<BankFile> read(String name, String kind, Faults faults) {
        return bytes(name, faults).flatMap(bytes -> parse(name, kind, bytes, faults));
    }

    /// As [#read(String, String, Faults)], with the file's bytes at hand.
    public Optional<BankFile> parse(String name, String kind, byte[] bytes, Faults faults) {
        var own = new Faults();
        var file = StrictText.decode(name, bytes, own).flatMap(text -> YamlReader.read(name, text, own));
        file.ifPresent(read -> schemas.check(read, kind, own));
        faults.addAll(own.sorted());
        return own.isEmpty() ? file : Optional.empty();
    }
}
