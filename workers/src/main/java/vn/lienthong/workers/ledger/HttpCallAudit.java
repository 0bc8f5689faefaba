package vn.lienthong.workers.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
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
    private static final int NO_ANSWER = 0;
    private static final Set<Integer> BAD_CONTENT = Set.of(400, 413, 422);

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

    /**
     * Only what the lines themselves say can make them impossible to write. Whatever else they are answered with, that our
     * key is not known or that nobody is there, is over once somebody has mended it: until then they wait.
     */
    private void writeAll(List<Entry> batch) throws InterruptedException {
        while (true) {
            var answer = post(batch);
            if (answer.isEmpty()) {
                return;
            }
            if (BAD_CONTENT.contains(answer.getAsInt())) {
                refused(batch, answer.getAsInt());
                return;
            }
            Thread.sleep(settings.pause().toMillis());
        }
    }

    /** One that is refused must not hold up the others. */
    private void refused(List<Entry> batch, int status) throws InterruptedException {
        if (batch.size() == 1) {
            var call = batch.get(0).call();
            log.error(
                    "The audit refuses ({}) that call {} of {} has {}",
                    status,
                    call.call(),
                    call.requestId(),
                    call.phase());
            batch.get(0)
                    .written()
                    .completeExceptionally(Unfinished.stuck("Nhật ký lượt gọi từ chối (%d)".formatted(status)));
            return;
        }
        for (var each : batch) {
            writeAll(List.of(each));
        }
    }

    /** The status of an answer that does not say that they are written; empty once they are. */
    private OptionalInt post(List<Entry> entries) throws InterruptedException {
        int status;
        try {
            status = api.postForStatus(PATH, entries.stream().map(Entry::call).toList());
        } catch (Unfinished failure) {
            log.warn("{} calls to partners wait for the audit: {}", entries.size(), failure.getMessage());
            return OptionalInt.of(NO_ANSWER);
        }
        if (status / 100 == 2) {
            entries.forEach(each -> each.written().complete(null));
            return OptionalInt.empty();
        }
        log.warn("{} calls to partners wait for the audit, which answers {}", entries.size(), status);
        return OptionalInt.of(status);
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
