package org.zhishe.kernel;

import java.util.List;

/// An expected "no": what was asked cannot be done, for a reason the person can read and act on.
///
/// The message is a key of the message bundles (`messages/<module>_*.properties`); screens show its text, the REST
/// interface returns it as a problem whose `code` is the key.
public final class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        super(key + (arguments.length == 0 ? "" : " " + List.of(arguments)));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    /// What the text's placeholders {0}, {1} … stand for.
    public List<Object> arguments() {
        return arguments;
    }
}
