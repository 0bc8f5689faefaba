package vn.lienthong.workers.judicial;

import vn.lienthong.workers.ledger.JudicialRequest;

/** A step of a request's way with its issuer. May be done again at any time. */
@FunctionalInterface
interface RequestWork {

    /** @param issuer the one of the request's day */
    void work(JudicialRequest request, Issuer issuer) throws InterruptedException;
}
