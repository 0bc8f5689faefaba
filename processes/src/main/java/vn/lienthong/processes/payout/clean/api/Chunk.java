package vn.lienthong.processes.payout.clean.api;

import java.util.List;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.clean.Part;

/** A chunk of a commune's list that there is. */
record Chunk(Period period, Part part, int number) {

    /** Parameters of {@link #ENTRIES}. */
    List<?> parameters() {
        return List.of(part.period(), part.commune(), number);
    }

    static final String ENTRIES = " from payout_entry where period = ? and commune = ? and chunk = ? ";

    /** What of it is read, for the record. */
    String named() {
        return "Danh sách chi trả %s, %s, phần %d".formatted(period.caseCode(), part.commune(), number);
    }
}
