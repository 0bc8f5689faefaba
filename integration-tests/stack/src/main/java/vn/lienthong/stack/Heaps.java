package vn.lienthong.stack;

/**
 * How much memory each JVM may use; together with PostgreSQL they stay below 4 GiB resident.
 *
 * @param partner each of the partners' sandboxes
 */
public record Heaps(Heap processes, Heap workers, Heap kafka, Heap elasticsearch, Heap partner) {

    public static Heaps standard() {
        return new Heaps(new Heap(768), new Heap(512), new Heap(256), new Heap(512), new Heap(64));
    }
}
