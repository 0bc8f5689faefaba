package vn.lienthong.processes.callback;

import java.util.Optional;

/** Where callbacks find the request that they are about. */
public interface CallbackIntake {

    /**
     * Takes a callback in the current transaction. The same again is taken again, and changes nothing.
     *
     * @return why it belongs to nothing here; empty when it was taken. Whoever asked keeps the stray, not this.
     */
    Optional<StrayReason> take(Callback callback);
}
