package vn.lienthong.processes.payout.list.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.payout.PayoutAccess;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.Periods;

/** Lets those in who import the list of a period. For all others there is no such page. */
@Component
class ImportDesk {

    private final Periods periods;
    private final PayoutAccess access;

    ImportDesk(Periods periods, PayoutAccess access) {
        this.periods = periods;
        this.access = access;
    }

    Period period(String caseCode, String userId) {
        return periods.byCaseCode(caseCode)
                .filter(found -> access.belongsTo(userId, PayoutAccess.LEAD, found.unit()))
                .orElseThrow(ImportDesk::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
