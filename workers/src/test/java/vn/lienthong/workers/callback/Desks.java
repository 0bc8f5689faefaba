package vn.lienthong.workers.callback;

import vn.lienthong.workers.http.PlayedServer;
import vn.lienthong.workers.partner.PlayedLines;

/** Desks for tests of others. */
public final class Desks {

    private Desks() {}

    public static CallbackDesk at(PlayedServer server, CallbackSettings settings) {
        return new CallbackDesk(server.asProcesses(), settings, PlayedLines.json());
    }
}
