package vn.lienthong.processes.history.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.processes.history.mybatis.OutboxMapper;
import vn.lienthong.processes.history.mybatis.OutboxRow;

/**
 * Publishes the outbox: oldest rows first, one relay at a time among all nodes, a row is deleted only once Kafka has
 * acknowledged its message and all before it in its batch; the message itself stays in the journal. After a failure it starts again at the first row that was not
 * acknowledged, so a case's messages may come again but never miss one.
 */
@Component
class OutboxRelay {

    private final OutboxMapper outbox;
    private final KafkaTemplate<String, String> kafka;
    private final TransactionTemplate transaction;
    private final RelaySettings settings;
    private final KafkaAdmin admin;
    private boolean topicReady;

    OutboxRelay(
            OutboxMapper outbox,
            KafkaTemplate<String, String> kafka,
            KafkaAdmin admin,
            PlatformTransactionManager transactions,
            RelaySettings settings) {
        this.outbox = outbox;
        this.kafka = kafka;
        this.admin = admin;
        this.transaction = new TransactionTemplate(transactions);
        this.settings = settings;
    }

    /**
     * Publishes one batch.
     *
     * @return whether there may be more to publish right away
     * @throws PublishingFailed when Kafka refused or did not answer in time; what it acknowledged before is done with
     */
    boolean relay() throws PublishingFailed {
        topicReady = topicReady || admin.initialize();
        if (!topicReady) {
            throw new PublishingFailed(new IllegalStateException("Kafka does not answer"));
        }
        var result =
                transaction.execute(status -> outbox.tryToLead() ? publish(outbox.oldest(settings.batch())) : null);
        if (result == null) {
            return false;
        }
        if (result.failure() != null) {
            throw result.failure();
        }
        return result.published() == settings.batch();
    }

    private Result publish(List<OutboxRow> rows) {
        var sent = new ArrayList<CompletableFuture<?>>(rows.size());
        var published = new ArrayList<Long>(rows.size());
        PublishingFailed failure = null;
        try {
            for (var row : rows) {
                sent.add(kafka.send(settings.topic(), row.caseId(), row.message()));
            }
            long deadline = System.nanoTime() + settings.patience().toNanos();
            for (int i = 0; i < rows.size(); i++) {
                sent.get(i).get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
                published.add(rows.get(i).id());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failure = new PublishingFailed(e);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            failure = new PublishingFailed(e);
        }
        if (!published.isEmpty()) {
            outbox.delete(published);
        }
        return new Result(published.size(), failure);
    }

    private record Result(int published, @Nullable PublishingFailed failure) {}
}
