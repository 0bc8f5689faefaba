package vn.lienthong.stack;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Stops several servers at a time. */
final class ParallelStop {

    private ParallelStop() {}

    static void stop(List<Server> servers) {
        var stops = servers.stream()
                .map(server -> CompletableFuture.runAsync(server::close, ParallelStop::inThread))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(stops).join();
    }

    private static void inThread(Runnable stop) {
        new Thread(stop, "stop").start();
    }
}
