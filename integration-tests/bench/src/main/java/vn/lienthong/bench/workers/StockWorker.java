package vn.lienthong.bench.workers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskService;

/** A process with Camunda's Java client as one sets it up who cares: many tasks a request, long polling, no back-off. */
public final class StockWorker {

    static final String ENGINE = "BENCH_ENGINE";

    private static final int TASKS_AT_ONCE = 100;
    private static final long LONG_POLL_MILLIS = 10_000;
    private static final long LOCK_MILLIS = 60_000;
    private static final long PAUSE_MILLIS = 200;
    private static final int RETRIES = 5;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    private final HttpRequest call = HttpRequest.newBuilder(URI.create(System.getenv(OurWorker.PARTNER) + "/call"))
            .timeout(Duration.ofSeconds(20))
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();

    private StockWorker() {}

    public static void main(String[] arguments) {
        var worker = new StockWorker();
        ExternalTaskClient.create()
                .baseUrl(System.getenv(ENGINE))
                .workerId("stock")
                .maxTasks(TASKS_AT_ONCE)
                .asyncResponseTimeout(LONG_POLL_MILLIS)
                .lockDuration(LOCK_MILLIS)
                .disableBackoffStrategy()
                .build()
                .subscribe("vneid-status")
                .handler(worker::handle)
                .open();
    }

    private void handle(ExternalTask task, ExternalTaskService service) {
        try {
            http.send(call, BodyHandlers.ofByteArray());
            service.complete(task);
        } catch (IOException e) {
            service.handleFailure(task, String.valueOf(e.getMessage()), "", RETRIES, PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
