package org.zhishe.exams;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.zhishe.bankfiles.BankFolder;

/// Loads the papers when the application starts, after the questions and before the web server.
@Component
class PaperLoading implements SmartLifecycle {

    private static final int TRIES = 5;

    private final PaperLoader loader;
    private final BankFolder folder;
    private volatile boolean running;

    PaperLoading(PaperLoader loader, BankFolder folder) {
        this.loader = loader;
        this.folder = folder;
    }

    @Override
    public void start() {
        load(TRIES);
        running = true;
    }

    /// Nodes that start at the same time insert and change the same rows; whoever comes second tries again and finds
    /// it done.
    private void load(int tries) {
        try {
            loader.load(folder);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException another) {
            if (tries == 1) {
                throw another;
            }
            load(tries - 1);
        }
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
