package org.zhishe.bankfiles;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Turns one YAML document into JSON and the line of every value, straight from the parser's events.
///
/// Scalars follow YAML 1.2's Core schema, so `2016-03-01`, `12:30` and `no` stay text. Refused: anchors and aliases (so
/// no
/// expansion attack), tags, duplicate keys, a second document, nesting deeper than any of our files.
final class YamlReader {

    private static final int DEEPEST = 20;
    private static final CoreScalarResolver RESOLVER = new CoreScalarResolver(false);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final Faults faults;
    private final Iterator<Event> events;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReader(String file, String text, Faults faults) {
        this.file = file;
        this.faults = faults;
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(text.length() + 1)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    static Optional<BankFile> read(String file, String text, Faults faults) {
        try {
            return new YamlReader(file, text, faults).document();
        } catch (Refused refused) {
            faults.add(refused.fault);
        } catch (MarkedYamlEngineException wrong) {
            var line = wrong.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(Fault.of(file, line, "", "bankfiles.fault.not-yaml", wrong.getProblem()));
        } catch (YamlEngineException wrong) {
            faults.add(Fault.of(file, 1, "", "bankfiles.fault.not-yaml", String.valueOf(wrong.getMessage())));
        }
        return Optional.empty();
    }

    private Optional<BankFile> document() {
        events.next();
        var start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw refuse(start, "", "bankfiles.fault.empty");
        }
        var root = value(events.next(), "", 0);
        events.next();
        var end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw refuse(end, "", "bankfiles.fault.second-document");
        }
        return faults.in(file) ? Optional.empty() : Optional.of(new BankFile(file, root, Map.copyOf(lines)));
    }

    private JsonNode value(Event event, String pointer, int depth) {
        lines.putIfAbsent(pointer, line(event));
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw refuse(event, pointer, "bankfiles.fault.alias");
        }
        if (event instanceof CollectionStartEvent collection
                && collection.getTag().isPresent()) {
            throw refuse(
                    event, pointer, "bankfiles.fault.tag", collection.getTag().get());
        }
        if (depth > DEEPEST) {
            throw refuse(event, pointer, "bankfiles.fault.too-deep", DEEPEST);
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar, pointer);
            case SequenceStartEvent _ -> sequence(pointer, depth);
            case MappingStartEvent _ -> mapping(pointer, depth);
            default -> throw refuse(event, pointer, "bankfiles.fault.not-yaml", event.getEventId());
        };
    }

    private JsonNode sequence(String pointer, int depth) {
        var array = JSON.arrayNode();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            array.add(value(event, pointer + "/" + array.size(), depth + 1));
        }
        return array;
    }

    private JsonNode mapping(String pointer, int depth) {
        var object = JSON.objectNode();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(event instanceof ScalarEvent key) || key.getAnchor().isPresent()) {
                throw refuse(event, pointer, "bankfiles.fault.key");
            }
            var field = pointer + "/" + Pointers.escape(key.getValue());
            if (object.has(key.getValue())) {
                faults.add(fault(event, field, "bankfiles.fault.duplicate-key", key.getValue()));
            }
            lines.put(field, line(key));
            object.set(key.getValue(), value(events.next(), field, depth + 1));
        }
        return object;
    }

    private JsonNode scalar(ScalarEvent scalar, String pointer) {
        if (scalar.getTag().isPresent()) {
            throw refuse(scalar, pointer, "bankfiles.fault.tag", scalar.getTag().get());
        }
        var text = scalar.getValue();
        var tag = scalar.isPlain() ? RESOLVER.resolve(text, true) : Tag.STR;
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode("true".equalsIgnoreCase(text));
        }
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? Numbers.read(text) : JSON.stringNode(text);
    }

    private Refused refuse(Event event, String pointer, String kind, Object... arguments) {
        return new Refused(fault(event, pointer, kind, arguments));
    }

    private Fault fault(Event event, String pointer, String kind, Object... arguments) {
        return Fault.of(file, line(event), Pointers.field(pointer), kind, arguments);
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /// Leaves the reading of a document that cannot be read any further.
    private static final class Refused extends RuntimeException {

        private final transient Fault fault;

        Refused(Fault fault) {
            super(fault.kind());
            this.fault = fault;
        }
    }
}
