package vn.lienthong.processes.payout.clean.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.payout.PayoutAccess;
import vn.lienthong.processes.payout.Periods;
import vn.lienthong.processes.payout.clean.Part;
import vn.lienthong.processes.payout.clean.mybatis.ListMapper;

/** Finds the commune's part that a page is about, for who may see it. */
@Component
class PartPage {

    private final Periods periods;
    private final ListMapper lists;
    private final PayoutAccess access;

    PartPage(Periods periods, ListMapper lists, PayoutAccess access) {
        this.periods = periods;
        this.lists = lists;
        this.access = access;
    }

    /** @throws ResponseStatusException 404 when there is none, or none that the user may read */
    OpenPart open(String caseCode, String commune, String userId) {
        return periods.byCaseCode(caseCode)
                .filter(period -> access.mayRead(userId, period, commune))
                .flatMap(period -> lists.of(new Part(period.id(), commune))
                        .map(list ->
                                new OpenPart(period, list, access.belongsTo(userId, PayoutAccess.COMMUNE, commune))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
