package vn.lienthong.workers.callback;

import vn.lienthong.workers.partner.PlayedLines;

/** Readers of callbacks for tests of others. */
public final class Readers {

    private Readers() {}

    public static CallbackReader reader() {
        return new CallbackReader(PlayedLines.json());
    }
}
