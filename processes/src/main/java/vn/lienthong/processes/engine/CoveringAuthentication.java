package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.impl.identity.Authentication;
import vn.lienthong.processes.cover.ActingFor;

/** Somebody who is signed in and stands in for others: has their groups too, and remembers whose they are. */
class CoveringAuthentication extends Authentication {

    private final ActingFor acting;

    CoveringAuthentication(Authentication own, ActingFor acting) {
        super(own.getUserId(), acting.groups(), own.getTenantIds());
        this.acting = acting;
    }

    ActingFor acting() {
        return acting;
    }
}
