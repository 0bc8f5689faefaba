package vn.lienthong.stack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Starts a server again that ended though nobody asked it to, more slowly if it keeps ending. */
final class Supervisor {

    private static final Duration STEP = Duration.ofMillis(500);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STABLE = Duration.ofMinutes(2);

    private final Progress progress;

    Supervisor(Progress progress) {
        this.progress = progress;
    }

    void watch(List<Server> servers) {
        for (var server : servers) {
            var thread =
                    new Thread(() -> watch(server), "watch-" + server.name().id());
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void watch(Server server) {
        var pause = FIRST_PAUSE;
        while (true) {
            var calmSince = System.nanoTime();
            while (!server.isDown()) {
                LockSupport.parkNanos(STEP.toNanos());
            }
            if (System.nanoTime() - calmSince > STABLE.toNanos()) {
                pause = FIRST_PAUSE;
            }
            restart(server, pause);
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        }
    }

    private void restart(Server server, Duration pause) {
        var name = server.name();
        progress.report(new Notice(
                name.label() + " đã dừng ngoài ý muốn, khởi động lại sau " + pause.toSeconds() + " giây",
                name.english() + " ended by itself, starting again"));
        LockSupport.parkNanos(pause.toNanos());
        try {
            server.start();
            progress.report(new Notice(name.label() + " đã chạy lại", name.english() + " runs again"));
        } catch (StackFailure e) {
            progress.report(
                    new Notice(name.label() + " chưa chạy lại được", e.notice().english()));
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
