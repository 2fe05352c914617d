package org.zhishe.bankfiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A folder laid out as question-bank/. Needs no running application.
public final class BankFolder {

    private static final long LARGEST = 5_000_000;

    private final Path folder;
    private final SchemaCheck schemas;

    public BankFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.schemas = new SchemaCheck(this.folder.resolve("schema"));
    }

    public Path path() {
        return folder;
    }

    /// Whether this is such a folder at all: it has a programme.
    public boolean exists() {
        return Files.isRegularFile(folder.resolve("programme.yaml"));
    }

    /// The names of all YAML files below a directory, sorted, relative to the folder and with slashes.
    public List<String> files(String directory) {
        return all(directory).stream().filter(name -> name.endsWith(".yaml")).toList();
    }

    /// The names of all other files there: nobody reads them, so their author should know.
    public List<String> strays(String directory) {
        return all(directory).stream().filter(name -> !name.endsWith(".yaml")).toList();
    }

    private List<String> all(String directory) {
        var start = folder.resolve(directory);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (var paths = Files.walk(start)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /// The bytes of a file; empty with a fault where it is missing or too large.
    public Optional<byte[]> bytes(String name, Faults faults) {
        var path = folder.resolve(name);
        try {
            if (!Files.isRegularFile(path)) {
                faults.add(Fault.of(name, 1, "", "bankfiles.fault.no-file"));
                return Optional.empty();
            }
            if (Files.size(path) > LARGEST) {
                faults.add(Fault.of(name, 1, "", "bankfiles.fault.too-large", LARGEST / 1_000_000));
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /// The file, if it has no fault of form; otherwise empty, and all its faults are told.
    ///
    /// @param kind which schema it has to keep: `programme`, `syllabus`, `law`, `questions`, `paper`
    public Optional<BankFile> read(String name, String kind, Faults faults) {
        return bytes(name, faults).flatMap(bytes -> parse(name, kind, bytes, faults));
    }

    /// As [#read(String, String, Faults)], with the file's bytes at hand.
    public Optional<BankFile> parse(String name, String kind, byte[] bytes, Faults faults) {
        var own = new Faults();
        var file = StrictText.decode(name, bytes, own).flatMap(text -> YamlReader.read(name, text, own));
        file.ifPresent(read -> checkSchema(read, kind, own));
        faults.addAll(own.sorted());
        return own.isEmpty() ? file : Optional.empty();
    }

    private void checkSchema(BankFile file, String kind, Faults faults) {
        if (schemas.has(kind)) {
            schemas.check(file, kind, faults);
        } else {
            faults.add(Fault.of("schema/" + kind + ".json", 1, "", "bankfiles.fault.no-schema"));
        }
    }
}
