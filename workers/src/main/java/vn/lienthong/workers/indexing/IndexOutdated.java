package vn.lienthong.workers.indexing;

/** The index was made by another version of this program: it waits for the rebuild that this asks for. */
class IndexOutdated extends IndexUnavailable {

    private static final long serialVersionUID = 1L;

    /** @param version of the index */
    IndexOutdated(int version) {
        super("The index has version %d, this program writes version %d: it is to be rebuilt"
                .formatted(version, Generations.VERSION));
    }
}
