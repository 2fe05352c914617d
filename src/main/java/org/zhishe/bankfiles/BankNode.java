package org.zhishe.bankfiles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhishe.kernel.Score;
import tools.jackson.databind.JsonNode;

/// A value in a file that its schema has accepted, and the place where it stands.
///
/// The reading methods rely on the schema: a value of another type is a programming error, not a fault of the file.
public record BankNode(BankFile file, String pointer, JsonNode json) {

    /// The field of this name; where there is none, a node that is not [#present()] and has this node's line.
    public BankNode at(String field) {
        return new BankNode(file, pointer + "/" + Pointers.escape(field), json.path(field));
    }

    public boolean present() {
        return !json.isMissingNode();
    }

    public List<BankNode> items() {
        return IntStream.range(0, json.isArray() ? json.size() : 0)
                .mapToObj(index -> new BankNode(file, pointer + "/" + index, json.get(index)))
                .toList();
    }

    /// In the order of the file.
    public Map<String, BankNode> fields() {
        var fields = new LinkedHashMap<String, BankNode>();
        json.properties().forEach(field -> fields.put(field.getKey(), at(field.getKey())));
        return fields;
    }

    /// A text, or a number as it is written.
    public String text() {
        return json.asString();
    }

    public Optional<String> findText() {
        return present() ? Optional.of(text()) : Optional.empty();
    }

    public List<String> texts() {
        return items().stream().map(BankNode::text).toList();
    }

    public int number() {
        return json.intValue();
    }

    public boolean flag(boolean whereAbsent) {
        return present() ? json.booleanValue() : whereAbsent;
    }

    public Score score() {
        return present() ? new Score(new BigDecimal(json.asString())) : Score.ZERO;
    }

    public LocalDate date() {
        return LocalDate.parse(json.stringValue());
    }

    public Optional<LocalDate> findDate() {
        return present() ? Optional.of(date()) : Optional.empty();
    }

    public int line() {
        return file.line(pointer);
    }

    /// A fault at this place.
    public Fault fault(String kind, Object... arguments) {
        return Fault.of(file.name(), line(), Pointers.field(pointer), kind, arguments);
    }
}
