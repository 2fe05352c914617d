package org.zhishe.exams;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/// Loads the papers when the application starts, after the questions and before the web server.
@Component
class PaperLoading implements SmartLifecycle {

    private final PaperLoader loader;
    private volatile boolean running;

    PaperLoading(PaperLoader loader) {
        this.loader = loader;
    }

    @Override
    public void start() {
        try {
            loader.load();
        } catch (DataIntegrityViolationException | ConcurrencyFailureException another) {
            loader.load(); // a node that starts at the same time was first
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 10;
    }
}
