package vn.lienthong.processes.payout.money.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.payout.PayoutAccess;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.Periods;

/** Opens a period before somebody, as far as he or she may read it. */
@Component
class OpenPeriods {

    private final Periods periods;
    private final PayoutAccess access;

    OpenPeriods(Periods periods, PayoutAccess access) {
        this.periods = periods;
        this.access = access;
    }

    /** @throws ResponseStatusException 404 where there is none, or nothing of it may be read */
    OpenPeriod open(String caseCode, String userId) {
        var period = found(caseCode);
        var all = periods.communes(period);
        if (access.mayRead(userId, period)) {
            return new OpenPeriod(period, all, true);
        }
        var own = access.readable(userId, period, all);
        if (own.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new OpenPeriod(period, own, false);
    }

    /** @throws ResponseStatusException 404 where there is none, or not all of it may be read */
    Period openWhole(String caseCode, String userId) {
        var period = found(caseCode);
        if (!access.mayRead(userId, period)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return period;
    }

    /** @throws ResponseStatusException 404 where there is none, or it may not be read */
    Period openPart(String caseCode, String commune, String userId) {
        var period = found(caseCode);
        if (!periods.communes(period).contains(commune) || !access.mayRead(userId, period, commune)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return period;
    }

    private Period found(String caseCode) {
        return periods.byCaseCode(caseCode).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
