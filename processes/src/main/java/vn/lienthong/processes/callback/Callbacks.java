package vn.lienthong.processes.callback;

import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.OwnTransaction;

/** Takes callbacks, one transaction each: it belongs to a request, or is kept for an administrator. */
@Component
public class Callbacks {

    private final CallbackIntake intake;
    private final Strays strays;
    private final OwnTransaction transaction;

    Callbacks(CallbackIntake intake, Strays strays, OwnTransaction transaction) {
        this.intake = intake;
        this.strays = strays;
        this.transaction = transaction;
    }

    /** Again changes nothing. */
    public void take(Callback callback) {
        transaction.of(() -> {
            var reason = intake.take(callback);
            reason.ifPresent(why -> strays.keep(callback, why));
            return reason.isPresent();
        });
    }
}
