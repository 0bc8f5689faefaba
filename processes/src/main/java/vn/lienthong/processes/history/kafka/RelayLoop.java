package vn.lienthong.processes.history.kafka;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.history.OutboxFilled;

/** Runs the relay for as long as the application runs: at once after a commit of this node, else now and then. */
@Component
class RelayLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RelayLoop.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final OutboxRelay relay;
    private final RelaySettings settings;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running;
    private boolean failing;
    private @Nullable Thread thread;

    RelayLoop(OutboxRelay relay, RelaySettings settings) {
        this.relay = relay;
        this.settings = settings;
    }

    @EventListener
    void wakeUp(OutboxFilled filled) {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    @Override
    public void start() {
        running = true;
        var started = new Thread(this::run, "history-relay");
        started.start();
        thread = started;
    }

    @Override
    public void stop() {
        running = false;
        wakeUps.release();
        var stopping = thread;
        if (stopping == null) {
            return;
        }
        try {
            stopping.join(STOP_LIMIT.toMillis());
            stopping.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            boolean more = relayOnce();
            if (!more) {
                rest(failing ? settings.backOff() : settings.pause());
            }
        }
    }

    private boolean relayOnce() {
        try {
            boolean more = relay.relay();
            if (failing) {
                log.info("History is being published again");
                failing = false;
            }
            return more;
        } catch (PublishingFailed | RuntimeException e) {
            if (!failing) {
                log.warn("History can't be published now, it waits in the outbox: {}", e.getMessage());
                failing = true;
            }
            return false;
        }
    }

    private void rest(Duration pause) {
        try {
            Thread.sleep(settings.linger().toMillis());
            if (wakeUps.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
