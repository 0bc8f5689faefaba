package vn.lienthong.processes.judicial.dossier;

import java.time.Instant;

/**
 * That the fee of a request that was taken back was given back.
 *
 * @param receipt of the fee gateway, or the one that an officer has entered
 */
public record Refund(String receipt, Instant at) {}
