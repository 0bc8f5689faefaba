package vn.lienthong.processes.engine;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives a command once more, in a transaction of its own, when another one was in its way: two officers of one case have
 * done their tasks in the same moment. Nothing of the first try is left then. A command in a transaction of somebody
 * else's fails as a whole, and jobs have a way of their own to be tried again.
 */
class TryAgain extends CommandInterceptor {

    private static final int TRIES = 4;
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    /** PostgreSQL's serialization failure and deadlock. */
    private static final Set<String> IN_THE_WAY = Set.of("40001", "40P01");

    /** The engine reads an execution and then its parent, which somebody has ended in between: it tells so by this alone. */
    private static final String PARENT_GONE = "ENGINE-03077 ";

    @Override
    public <T> T execute(Command<T> command) {
        for (int left = isOutermost() ? TRIES - 1 : 0; ; left--) {
            try {
                return next.execute(command);
            } catch (ProcessEngineException e) {
                if (left <= 0 || !wasInTheWay(e)) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE));
            }
        }
    }

    private static boolean isOutermost() {
        return Context.getCommandContext() == null
                && Context.getJobExecutorContext() == null
                && !TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** Whether another transaction has changed the same rows in the same moment. */
    static boolean wasInTheWay(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ProcessEngineException engine
                                && String.valueOf(engine.getMessage()).startsWith(PARENT_GONE)
                        || cause instanceof SQLException sql
                                && sql.getSQLState() != null
                                && IN_THE_WAY.contains(sql.getSQLState()));
    }
}
