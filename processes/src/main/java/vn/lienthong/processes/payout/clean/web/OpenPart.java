package vn.lienthong.processes.payout.clean.web;

import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.clean.ListState;
import vn.lienthong.processes.payout.clean.Part;
import vn.lienthong.processes.payout.clean.PayoutList;

/**
 * A commune's part of a period, open before somebody.
 *
 * @param ofCommune whether that is somebody of the commune, who works on it
 */
public record OpenPart(Period period, PayoutList list, boolean ofCommune) {

    public Part part() {
        return new Part(period.id(), list.commune());
    }

    /** Whether the user may decide about its entries now. */
    public boolean mayDecide() {
        return ofCommune && list.state() == ListState.CLEANING;
    }

    public String path() {
        return "/payouts/" + period.caseCode() + "/" + list.commune();
    }
}
