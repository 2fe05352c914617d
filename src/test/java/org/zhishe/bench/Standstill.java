package org.zhishe.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// A process that stands still for a while: it answers nothing, and does not know it.
final class Standstill {

    private Standstill() {}

    static void of(long process, Duration length) throws IOException {
        signal(process, "-STOP");
        try {
            var end = System.nanoTime() + length.toNanos();
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
        } finally {
            signal(process, "-CONT");
        }
    }

    private static void signal(long process, String signal) throws IOException {
        try {
            var code = new ProcessBuilder("kill", signal, String.valueOf(process))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("kill " + signal + " " + process + ": " + code);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
