package vn.lienthong.processes.payout.list;

/**
 * Something that is wrong with a row.
 *
 * @param message for people, naming the column
 */
record Problem(Reason reason, String message) {}
