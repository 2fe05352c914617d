package org.zhishe.bankfiles;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import com.networknt.schema.regex.JDKRegularExpressionFactory;
import com.networknt.schema.regex.RegularExpression;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Holds a file against its JSON Schema and says each difference as a fault.
final class SchemaCheck {

    private static final int LONGEST = 200;

    private final BankFolder folder;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(new SchemaRegistryConfig.Builder()
                    .pathType(PathType.JSON_POINTER)
                    .formatAssertionsEnabled(true)
                    .regularExpressionFactory(SchemaCheck::shortTextsOnly)
                    .build()));

    /// @param folder with `schema/<kind>.json` for each kind of file
    SchemaCheck(BankFolder folder) {
        this.folder = folder;
    }

    void check(BankFile file, String kind, Faults faults) {
        var schema = schemas.get(kind);
        if (schema == null) {
            load(kind, faults).ifPresent(loaded -> schemas.put(kind, loaded));
            schema = schemas.get(kind);
        }
        if (schema != null) {
            schema.validate(file.json()).forEach(error -> faults.add(fault(file, error)));
        }
    }

    private Optional<Schema> load(String kind, Faults faults) {
        var name = "schema/" + kind + ".json";
        var bytes = folder.bytes(name, faults);
        try {
            var schema = bytes.map(text -> registry.getSchema(new String(text, UTF_8), InputFormat.JSON));
            schema.ifPresent(Schema::initializeValidators);
            return schema;
        } catch (SchemaException | JacksonException | IllegalArgumentException wrong) {
            faults.add(Fault.of(name, 1, "", "bankfiles.fault.bad-schema", String.valueOf(wrong.getMessage())));
            return Optional.empty();
        }
    }

    /// Patterns are for ids and the like. On a text of a hundred thousand characters Java's would run out of stack.
    private static RegularExpression shortTextsOnly(String pattern) {
        var expression = JDKRegularExpressionFactory.getInstance().getRegularExpression(pattern);
        return text -> text.length() <= LONGEST && expression.matches(text);
    }

    private static Fault fault(BankFile file, com.networknt.schema.Error error) {
        var pointer = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "required" -> at(file, pointer, "missing", error.getProperty());
            case "additionalProperties", "unevaluatedProperties" ->
                at(file, pointer + "/" + Pointers.escape(error.getProperty()), "unknown-field", error.getProperty());
            case "type" -> {
                var kind = allowed(error).equals("boolean") ? "true-or-false" : "type";
                yield at(file, pointer, kind, allowed(error), found(error));
            }
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
