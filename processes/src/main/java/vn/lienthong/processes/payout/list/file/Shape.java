package vn.lienthong.processes.payout.list.file;

/**
 * How a file is made, for people.
 *
 * @param format CSV or XLSX
 * @param detail encoding and separator, or the sheet
 */
public record Shape(String format, String detail) {}
