package vn.lienthong.bench.payout.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskService;

/** Camunda's Java client, one for each topic: it handles its tasks one after another. */
final class StockWorkers implements AutoCloseable {

    private static final int TASKS_AT_ONCE = 100;
    private static final long LONG_POLL_MILLIS = 10_000;
    private static final long LOCK_MILLIS = 120_000;
    private static final int RETRIES = 5;
    private static final long PAUSE_MILLIS = 200;

    private final List<ExternalTaskClient> clients = new ArrayList<>();
    private final StockPartners partners;

    StockWorkers(String restAddress, StockPartners partners) {
        this.partners = partners;
        work(restAddress, "population-match", this::match);
        work(restAddress, "account-verify", this::verify);
        work(restAddress, "payment-send", this::pay);
        work(restAddress, "payment-status", this::askStatus);
        work(restAddress, "welfare-publish", partners::publishWelfare);
        work(restAddress, "vneid-publish", partners::publishVneid);
    }

    private Map<String, Object> match(ExternalTask task) throws Exception {
        return Map.of("matched", partners.isKnown(task));
    }

    private Map<String, Object> verify(ExternalTask task) throws Exception {
        return Map.of("verified", partners.isOwner(task));
    }

    private Map<String, Object> pay(ExternalTask task) throws Exception {
        partners.pay(task);
        return Map.of();
    }

    private Map<String, Object> askStatus(ExternalTask task) throws Exception {
        return Map.of("paid", partners.isPaid(task));
    }

    private void work(String restAddress, String topic, Work work) {
        var client = ExternalTaskClient.create()
                .baseUrl(restAddress)
                .workerId("stock-" + topic)
                .maxTasks(TASKS_AT_ONCE)
                .asyncResponseTimeout(LONG_POLL_MILLIS)
                .lockDuration(LOCK_MILLIS)
                .disableBackoffStrategy()
                .build();
        client.subscribe(topic)
                .handler((task, service) -> handle(task, service, work))
                .open();
        clients.add(client);
    }

    private static void handle(ExternalTask task, ExternalTaskService service, Work work) {
        try {
            service.complete(task, work.of(task));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            service.handleFailure(task, String.valueOf(e.getMessage()), "", RETRIES, PAUSE_MILLIS);
        }
    }

    @Override
    public void close() {
        clients.forEach(ExternalTaskClient::stop);
    }

    private interface Work {
        Map<String, Object> of(ExternalTask task) throws Exception;
    }
}
