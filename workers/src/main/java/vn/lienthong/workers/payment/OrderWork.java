package vn.lienthong.workers.payment;

/** A step of an order's way. May be done again at any time. */
@FunctionalInterface
interface OrderWork {

    /** @param order number in the ledger */
    void work(long order) throws InterruptedException;
}
