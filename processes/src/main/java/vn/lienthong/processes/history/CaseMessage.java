package vn.lienthong.processes.history;

import java.util.List;

/** What one transaction did to one case, as it is published: see {@code docs/contracts.md}. */
record CaseMessage(String caseId, long sequence, List<CaseEvent> events) {}
