package vn.lienthong.processes.modeler.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a proposer says of a draft.
 *
 * @param migrates whether running cases go on in the new version
 * @param deployAt null: as soon as it is approved
 * @param by user id
 */
record NewProposal(
        String reason,
        String note,
        boolean migrates,
        @Nullable Instant deployAt,
        String by) {}
