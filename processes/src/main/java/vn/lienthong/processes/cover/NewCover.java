package vn.lienthong.processes.cover;

import java.time.LocalDateTime;

/**
 * A cover as it is asked for.
 *
 * @param from Vietnamese time; earlier today means from now on
 * @param until Vietnamese time, exclusive
 * @param officerForLeader whether an officer is accepted as the substitute of a leader
 */
record NewCover(
        String absent,
        String substitute,
        LocalDateTime from,
        LocalDateTime until,
        String reason,
        boolean officerForLeader) {}
