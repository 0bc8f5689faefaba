package vn.lienthong.play;

/**
 * The case of a request for a criminal record.
 *
 * @param caseId id of its process instance
 * @param requestId what its caller knows it by; {@code LT-<code>} where an officer entered it
 */
public record JudicialCase(String caseId, String code, String requestId) {}
