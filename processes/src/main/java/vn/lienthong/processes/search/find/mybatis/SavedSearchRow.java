package vn.lienthong.processes.search.find.mybatis;

/**
 * A search that somebody has kept.
 *
 * @param query as an address holds it behind its question mark
 */
public record SavedSearchRow(long id, String name, String query) {}
