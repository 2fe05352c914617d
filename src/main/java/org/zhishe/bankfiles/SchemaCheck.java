package org.zhishe.bankfiles;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/// Holds a file against its JSON Schema and says each difference as a fault.
final class SchemaCheck {

    private final Path folder;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(new SchemaRegistryConfig.Builder()
                    .pathType(PathType.JSON_POINTER)
                    .formatAssertionsEnabled(true)
                    .build()));

    /// @param folder with `<kind>.json` for each kind of file
    SchemaCheck(Path folder) {
        this.folder = folder;
    }

    void check(BankFile file, String kind, Faults faults) {
        var schema = schemas.computeIfAbsent(kind, this::load);
        for (var error : schema.validate(file.json())) {
            faults.add(fault(file, error));
        }
    }

    boolean has(String kind) {
        return Files.isRegularFile(path(kind));
    }

    private Path path(String kind) {
        return folder.resolve(kind + ".json");
    }

    private Schema load(String kind) {
        try {
            var schema = registry.getSchema(Files.readString(path(kind)), InputFormat.JSON);
            schema.initializeValidators();
            return schema;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static Fault fault(BankFile file, com.networknt.schema.Error error) {
        var pointer = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "required" -> at(file, pointer, "missing", error.getProperty());
            case "additionalProperties", "unevaluatedProperties" ->
                at(file, pointer + "/" + Pointers.escape(error.getProperty()), "unknown-field", error.getProperty());
            case "type" -> at(file, pointer, "type", allowed(error), found(error));
            case "enum", "const" -> at(file, pointer, "not-allowed", found(error), allowed(error));
            case "pattern", "format" -> at(file, pointer, "pattern", found(error), allowed(error));
            case "minimum" -> at(file, pointer, "minimum", found(error), allowed(error));
            case "maximum" -> at(file, pointer, "maximum", found(error), allowed(error));
            case "minItems" -> at(file, pointer, "min-items", allowed(error));
            case "maxItems" -> at(file, pointer, "max-items", allowed(error));
            case "uniqueItems" -> at(file, pointer, "unique-items");
            case "minLength" -> at(file, pointer, "too-short", allowed(error));
            case "maxLength" -> at(file, pointer, "too-long", allowed(error));
            default -> at(file, pointer, "schema", error.getKeyword(), error.getMessage());
        };
    }

    private static Fault at(BankFile file, String pointer, String what, Object... arguments) {
        return Fault.of(file.name(), file.line(pointer), Pointers.field(pointer), "bankfiles.fault." + what, arguments);
    }

    private static String allowed(com.networknt.schema.Error error) {
        return Optional.ofNullable(error.getSchemaNode())
                .map(SchemaCheck::words)
                .orElse("");
    }

    private static String found(com.networknt.schema.Error error) {
        return Optional.ofNullable(error.getInstanceNode())
                .map(SchemaCheck::words)
                .orElse("");
    }

    private static String words(JsonNode node) {
        if (node.isArray()) {
            return String.join(", ", node.valueStream().map(SchemaCheck::words).toList());
        }
        var text = node.isValueNode() ? node.asString() : node.getNodeType().toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
