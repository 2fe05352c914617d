package org.zhishe.journey;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The installations all journeys of a run share: each is started when the first journey asks for it, and stopped at
/// the end. Journeys do not meet in them, because each registers people of its own.
final class Installations implements BeforeAllCallback {

    private ExtensionContext.Store all;

    @Override
    public void beforeAll(ExtensionContext context) {
        all = context.getRoot().getStore(ExtensionContext.Namespace.create(Installations.class));
    }

    Installation on(Installation.Kind kind) {
        return all.computeIfAbsent(kind, Installation::start, Installation.class)
                .running();
    }
}
