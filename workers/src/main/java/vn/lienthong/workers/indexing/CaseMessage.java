package vn.lienthong.workers.indexing;

import java.util.List;

/**
 * What one transaction did to one case, as it came: see {@code docs/contracts.md}.
 *
 * @param sequence number of the message within its case, from 1
 * @param events at least one
 */
record CaseMessage(String caseId, long sequence, List<Event> events) {}
