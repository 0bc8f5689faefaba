package vn.lienthong.processes.payout;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.payout.mybatis.PeriodMapper;

/** Finds periods and the communes that their lists are of. */
@Component
public class Periods {

    private final PeriodMapper rows;

    Periods(PeriodMapper rows) {
        this.rows = rows;
    }

    public Optional<Period> byCaseCode(String caseCode) {
        return rows.byCaseCode(caseCode);
    }

    /** @throws IllegalArgumentException if there is none */
    public Period byId(long id) {
        return rows.byId(id).orElseThrow(() -> new IllegalArgumentException("There is no payout period " + id));
    }

    /** The newest first. */
    public List<Period> newest(int limit) {
        return rows.newest(limit);
    }

    /** Codes of the communes that somebody of the period lives in. */
    public List<String> communes(Period period) {
        return rows.communes(period.id());
    }
}
