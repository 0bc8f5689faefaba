package vn.lienthong.stack;

/** Size of a JVM's heap. */
public record Heap(int mebibytes) {

    public Heap {
        if (mebibytes < 64) {
            throw new IllegalArgumentException("A heap of " + mebibytes + " MiB is too small");
        }
    }

    String limit() {
        return "-Xmx" + mebibytes + "m";
    }

    String reserved() {
        return "-Xms" + mebibytes + "m";
    }
}
