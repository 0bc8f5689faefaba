package vn.lienthong.stack;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Signals that Java itself can't send. */
enum Signal {
    /** Ends a JVM in order, and PostgreSQL without waiting for its clients. */
    INT,
    TERM,
    STOP,
    CONT;

    private static final long LIMIT_SECONDS = 5;

    void send(ProcessHandle process) {
        try {
            var kill = new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!kill.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                kill.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
