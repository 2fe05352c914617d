package org.zhishe.questions;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.laws.Laws;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Syllabuses;

/// Loads the question bank when the application starts, before the web server takes requests.
@Component
class BankLoading implements SmartLifecycle {

    /// Well before the web server, which starts near the end of the phases.
    private static final int PHASE = 0;

    private final BankLoader loader;
    private final BankFolder folder;
    private final BankContext context;
    private volatile boolean running;

    BankLoading(BankLoader loader, BankFolder folder, Programme programme, Syllabuses syllabuses, Laws laws) {
        this.loader = loader;
        this.folder = folder;
        this.context = new BankContext(programme, syllabuses, laws);
    }

    @Override
    public void start() {
        loader.load(folder, context);
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
        return PHASE;
    }
}
