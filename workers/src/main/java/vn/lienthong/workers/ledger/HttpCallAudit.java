package vn.lienthong.workers.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import vn.lienthong.workers.partner.CallAudit;
import vn.lienthong.workers.partner.PartnerCall;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Unfinished;

/**
 * The audit of the process application. One thread writes: whoever comes while it writes is in the next request together with
 * all others who wait.
 */
class HttpCallAudit implements CallAudit, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(HttpCallAudit.class);

    private static final String PATH = "partner-calls";
    private static final int MOST_AT_ONCE = 100;
    private static final int MOST_WAITING = 1000;

    private final LedgerApi api;
    private final LedgerSettings settings;
    private final BlockingQueue<Entry> waiting = new LinkedBlockingQueue<>();
    private final Thread writer = new Thread(this::writeUntilStopped, "call-audit");

    HttpCallAudit(LedgerApi api, LedgerSettings settings) {
        this.api = api;
        this.settings = settings;
        writer.setDaemon(true);
        writer.start();
    }

    @Override
    public void ready() {
        if (waiting.size() >= MOST_WAITING) {
            throw Unfinished.notYet(settings.pause(), "calls to partners wait for the audit");
        }
    }

    @Override
    public void write(List<PartnerCall> calls) throws InterruptedException {
        var entries = calls.stream().map(Entry::of).toList();
        waiting.addAll(entries);
        var all = CompletableFuture.allOf(entries.stream().map(Entry::written).toArray(CompletableFuture[]::new));
        try {
            all.get(settings.auditing().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Unfinished.notYet(settings.pause(), "the audit of calls to partners is away");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Unfinished refused ? refused : new IllegalStateException(e.getCause());
        }
    }

    private void writeUntilStopped() {
        try {
            while (true) {
                var batch = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(batch, MOST_AT_ONCE - 1);
                writeAll(batch);
            }
        } catch (InterruptedException e) {
            log.debug("The audit of calls is closed");
        }
    }

    private void writeAll(List<Entry> batch) throws InterruptedException {
        while (true) {
            try {
                post(batch);
                return;
            } catch (Unfinished failure) {
                if (failure.outcome() instanceof Outcome.Stuck) {
                    refused(batch, failure);
                    return;
                }
                log.warn("{} calls to partners wait for the audit: {}", batch.size(), failure.getMessage());
                Thread.sleep(settings.pause().toMillis());
            }
        }
    }

    /** One that is refused must not hold up the others. */
    private void refused(List<Entry> batch, Unfinished failure) throws InterruptedException {
        if (batch.size() == 1) {
            var entry = batch.get(0);
            log.error("The audit refuses call {}", entry.call().requestId());
            entry.written().completeExceptionally(failure);
            return;
        }
        for (var each : batch) {
            writeAll(List.of(each));
        }
    }

    private void post(List<Entry> entries) throws InterruptedException {
        api.postJson(PATH, entries.stream().map(Entry::call).toList());
        entries.forEach(each -> each.written().complete(null));
    }

    /** The runner has stopped by now; what is left is what it could not wait for. */
    @Override
    public void destroy() throws InterruptedException {
        var end = System.nanoTime() + settings.pause().toNanos();
        while (!waiting.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        writer.interrupt();
    }

    private record Entry(PartnerCall call, CompletableFuture<Void> written) {

        static Entry of(PartnerCall call) {
            return new Entry(call, new CompletableFuture<>());
        }
    }
}
