package vn.lienthong.play;

/**
 * The case of a period.
 *
 * @param caseId id of its process instance
 * @param unit code of the unit that opened it
 */
public record PayoutCase(String caseId, String code, String unit) {}
