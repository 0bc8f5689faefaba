package vn.lienthong.stack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Starts several servers at a time and reports each that is ready. */
final class ParallelStart {

    private final Progress progress;

    ParallelStart(Progress progress) {
        this.progress = progress;
    }

    /** Returns when all of them answer; throws as soon as one fails, while others may still be starting. */
    void start(List<Server> servers) {
        var all = new CompletableFuture<Void>();
        var starts = servers.stream()
                .map(server -> CompletableFuture.runAsync(() -> start(server), ParallelStart::inThread))
                .toList();
        starts.forEach(start -> start.whenComplete((done, failure) -> {
            if (failure != null) {
                all.completeExceptionally(failure);
            }
        }));
        CompletableFuture.allOf(starts.toArray(CompletableFuture<?>[]::new)).thenRun(() -> all.complete(null));
        try {
            all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void start(Server server) {
        var begin = System.nanoTime();
        server.start();
        var seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
        var name = server.name();
        progress.report(new Notice(
                name.label() + " sẵn sàng sau " + seconds + " giây", name.english() + " ready, port " + server.port()));
    }

    private static void inThread(Runnable start) {
        var thread = new Thread(start, "start");
        thread.setDaemon(true);
        thread.start();
    }
}
