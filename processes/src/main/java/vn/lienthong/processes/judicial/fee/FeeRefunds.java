package vn.lienthong.processes.judicial.fee;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.judicial.fee.mybatis.FeeMapper;

/** Fees that were given back: of requests that citizens took back before anything was done for them. */
@Component
public class FeeRefunds {

    private final FeeMapper rows;
    private final Clock clock;

    FeeRefunds(FeeMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Notes a refund; again changes nothing.
     *
     * @param receipt its number, of 64 characters at most
     * @return false where there is no such request, or there was no fee
     */
    @Transactional
    public boolean refunded(long request, String receipt) {
        return rows.refunded(request, receipt, clock.instant()) > 0;
    }
}
