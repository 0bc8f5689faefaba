package vn.lienthong.workers.vneid;

import vn.lienthong.workers.ledger.JudicialRequest;

/** What is done for a request. May be done again at any time. */
@FunctionalInterface
interface RequestStep {

    void take(JudicialRequest request) throws InterruptedException;
}
