package vn.lienthong.partners.web;

import java.util.List;

/** How those who test set the faults, and see whether the sandbox is up. */
public final class FaultRoutes {

    private static final int LONGEST = 10_000;

    private FaultRoutes() {}

    public static List<Route> of(Faults faults) {
        return List.of(
                Route.get("/sandbox/faults", call -> Answer.json(200, faults.settings())),
                Route.put("/sandbox/faults", call -> {
                    faults.set(FaultSettings.parse(call.shortBody(LONGEST)));
                    return Answer.json(200, faults.settings());
                }));
    }
}
