package vn.lienthong.processes.transaction;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something that every transaction has its own of, from when it first asks for it until its end. */
public final class PerTransaction<T> {

    private final Supplier<T> maker;

    public PerTransaction(Supplier<T> maker) {
        this.maker = maker;
    }

    /**
     * The current transaction's own.
     *
     * @throws IllegalStateException outside a transaction
     */
    public T get() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("There is no transaction");
        }
        @SuppressWarnings("unchecked")
        var bound = (Binding) TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = new Binding(maker.get());
            TransactionSynchronizationManager.bindResource(this, bound);
            TransactionSynchronizationManager.registerSynchronization(bound);
        }
        return bound.value;
    }

    /** Out of sight while another transaction runs in between. */
    private final class Binding implements TransactionSynchronization {

        private final T value;

        Binding(T value) {
            this.value = value;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(PerTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PerTransaction.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PerTransaction.this);
        }
    }
}
