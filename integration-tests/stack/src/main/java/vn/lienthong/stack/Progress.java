package vn.lienthong.stack;

/** Is told what happens while the stack starts, runs and stops; called from several threads. */
@FunctionalInterface
public interface Progress {

    void report(Notice notice);

    /** Keeps quiet. */
    static Progress none() {
        return notice -> {};
    }
}
