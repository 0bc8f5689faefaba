package vn.lienthong.workers.judicial;

import java.util.Map;
import vn.lienthong.workers.task.Unfinished;

/** The issuers that this program has a line to: a request stays with the issuer of its day. */
class Issuers {

    private final Map<String, Issuer> byAgency;

    Issuers(Map<String, Issuer> byAgency) {
        this.byAgency = Map.copyOf(byAgency);
    }

    /** @throws Unfinished for an administrator, where an issuer is not set up */
    Issuer of(String agency) {
        var issuer = byAgency.get(agency);
        if (issuer == null) {
            throw Unfinished.stuck("Chưa khai báo kết nối tới cơ quan cấp phiếu lý lịch tư pháp " + agency);
        }
        return issuer;
    }
}
