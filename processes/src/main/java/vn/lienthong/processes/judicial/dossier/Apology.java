package vn.lienthong.processes.judicial.dossier;

import java.time.Instant;

/**
 * An apology with a new date.
 *
 * @param number from 1
 * @param signedBy user id of the leader
 */
public record Apology(
        int number, String reason, Instant oldDueAt, Instant newDueAt, String signedBy, Instant signedAt) {}
