package vn.lienthong.processes.judicial.news.mybatis;

/** A question, or an answer to it, by its number. */
public record SupplementRow(int number, String text) {}
