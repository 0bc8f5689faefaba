package vn.lienthong.processes.judicial.dossier;

import java.time.Instant;
import vn.lienthong.processes.judicial.ending.StopCause;

/**
 * That a request was given up after it had been sent.
 *
 * @param by account of the officer, or of the caller that the citizen told
 */
public record Stop(StopCause cause, String reason, String by, Instant at) {}
