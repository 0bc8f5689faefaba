package vn.lienthong.processes.history;

import java.time.Instant;

/** A message of the journal without what it says. */
public record JournalHead(String caseId, long sequence, Instant createdAt) {}
