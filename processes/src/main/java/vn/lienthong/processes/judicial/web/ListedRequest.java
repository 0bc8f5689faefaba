package vn.lienthong.processes.judicial.web;

import vn.lienthong.processes.judicial.web.RequestLists.Reader;
import vn.lienthong.processes.judicial.web.mybatis.ListedRow;

/**
 * A request in the list on the screen.
 *
 * @param name of the person whom it is about; initials for readers who do not see people
 * @param citizenId masked always: a list is no place for it
 * @param office who issues it, by name
 */
public record ListedRequest(ListedRow row, String name, String citizenId, String office) {

    private static final int SHOWN = 3;

    static ListedRequest of(ListedRow row, Reader reader, String office) {
        return new ListedRequest(
                row,
                reader.sees(row) ? row.fullName() : ShownPerson.initials(row.fullName()),
                row.citizenId().substring(0, SHOWN)
                        + "******"
                        + row.citizenId().substring(row.citizenId().length() - SHOWN),
                office);
    }
}
