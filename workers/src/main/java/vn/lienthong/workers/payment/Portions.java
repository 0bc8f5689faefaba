package vn.lienthong.workers.payment;

import java.util.ArrayList;
import java.util.List;

/** Gathers rows and hands them on in portions, so that few are in memory and what was written stays written. */
class Portions<T> implements Each<T> {

    private final int size;
    private final Each<List<T>> next;
    private final List<T> rows = new ArrayList<>();

    Portions(int size, Each<List<T>> next) {
        this.size = size;
        this.next = next;
    }

    @Override
    public void take(T one) throws InterruptedException {
        rows.add(one);
        if (rows.size() == size) {
            end();
        }
    }

    /** Hands on what is left, also when that is nothing. */
    void end() throws InterruptedException {
        next.take(List.copyOf(rows));
        rows.clear();
    }
}
