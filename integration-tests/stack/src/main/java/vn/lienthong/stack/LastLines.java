package vn.lienthong.stack;

/** What a program printed before it failed. */
final class LastLines extends RuntimeException {

    private static final long serialVersionUID = 1;

    LastLines(String lines) {
        super(lines, null, false, false);
    }
}
