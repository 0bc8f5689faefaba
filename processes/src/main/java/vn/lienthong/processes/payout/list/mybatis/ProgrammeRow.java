package vn.lienthong.processes.payout.list.mybatis;

/**
 * A row of {@code payout_programme}.
 *
 * @param base code of the legal parameter that a month's amount is a multiple of
 */
public record ProgrammeRow(String code, String name, String base) {}
