package vn.lienthong.workers.payment;

/** Takes one of many. */
@FunctionalInterface
public interface Each<T> {

    void take(T one) throws InterruptedException;
}
