package vn.lienthong.partners.store;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One thread that looks whether there is something to do: five times a second, and at once when it is told to. */
public final class Rounds implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    private static final Duration LOOKS = Duration.ofMillis(200);
    private static final Duration END = Duration.ofSeconds(5);

    private final Semaphore news = new Semaphore(0);
    private final Round round;
    private final Thread thread;
    private volatile boolean closed;

    private Rounds(String name, Round round) {
        this.round = round;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    /** One look; what fails is tried again in the next. */
    @FunctionalInterface
    public interface Round {

        /** Whether there may be more to do at once. */
        boolean work() throws InterruptedException;
    }

    public static Rounds start(String name, Round round) {
        var rounds = new Rounds(name, round);
        rounds.thread.start();
        return rounds;
    }

    /** There is something to do. */
    public void look() {
        news.release();
    }

    private void run() {
        while (!closed) {
            try {
                news.tryAcquire(LOOKS.toMillis(), TimeUnit.MILLISECONDS);
                news.drainPermits();
                var more = true;
                while (more && !closed) {
                    more = round.work();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "Work in the background failed, trying again", e);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
