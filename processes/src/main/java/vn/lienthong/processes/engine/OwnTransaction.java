package vn.lienthong.processes.engine;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does something to our tables and to the engine in one transaction, and once more in a new one when another was in its
 * way. Nothing of the first try is left then.
 */
@Component
public class OwnTransaction {

    private static final int TRIES = 5;
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final TransactionTemplate template;

    OwnTransaction(PlatformTransactionManager transactions) {
        template = new TransactionTemplate(transactions);
    }

    /** @param work may be done several times; its effects are there once */
    public <T> T of(Supplier<T> work) {
        for (int left = TRIES - 1; ; left--) {
            try {
                return template.execute(status -> work.get());
            } catch (RuntimeException e) {
                if (left <= 0 || !TryAgain.wasInTheWay(e)) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE));
            }
        }
    }
}
