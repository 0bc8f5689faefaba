package vn.lienthong.processes.judicial.clock.mybatis;

import java.time.Instant;

/** A new date that was promised with an apology. */
public record PromiseRow(Instant signedAt, Instant newDueAt) {}
