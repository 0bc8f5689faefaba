package vn.lienthong.workers.callback;

import vn.lienthong.workers.task.Unfinished;

/** Takes callbacks: the process application. */
public interface CallbackTaker {

    /**
     * Hands over what a partner said. The same again changes nothing.
     *
     * @throws Unfinished where it was not taken
     */
    void take(Callback callback) throws InterruptedException;
}
