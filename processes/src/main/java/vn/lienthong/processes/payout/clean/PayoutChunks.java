package vn.lienthong.processes.payout.clean;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.payout.PayoutSettings;
import vn.lienthong.processes.payout.clean.mybatis.ChunkMapper;

/** What diagrams ask of a commune's entries. A wave of chunks is worked on at a time; the diagram asks until none is left. */
@Component("payoutChunks")
public class PayoutChunks {

    private final ChunkMapper rows;
    private final PayoutSettings settings;

    PayoutChunks(ChunkMapper rows, PayoutSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /** Chunks with entries that are to be matched with the population registry. */
    public List<Integer> toMatch(DelegateExecution execution) {
        return rows.inState(Part.of(execution), "IMPORTED", settings.wave());
    }

    /** Chunks with entries whose accounts are to be found and verified. */
    public List<Integer> toVerify(DelegateExecution execution) {
        return rows.inState(Part.of(execution), "MATCHED", settings.wave());
    }

    /** How many entries do not match and wait for the commune. */
    public int mismatches(DelegateExecution execution) {
        return rows.count(Part.of(execution), "MISMATCHED");
    }

    /** How many entries have no usable account and wait for the commune. */
    public int unaccounted(DelegateExecution execution) {
        return rows.count(Part.of(execution), "UNACCOUNTED");
    }

    /** How many entries are still to be matched. */
    public int unmatched(DelegateExecution execution) {
        return rows.count(Part.of(execution), "IMPORTED");
    }

    /** How many entries have an account still to be verified. */
    public int unverified(DelegateExecution execution) {
        return rows.count(Part.of(execution), "MATCHED");
    }
}
