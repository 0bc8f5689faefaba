package vn.lienthong.processes.parameter;

import java.util.List;

/** One kind of values that change from a day on; administrators see and change all kinds on one page. */
public interface DatedValues {

    /** Part of the page's address: lower-case letters and hyphens. */
    String kind();

    /** For people, in Vietnamese. */
    String title();

    /** All rows by code and first day. */
    List<DatedValue> all();

    void insert(DatedValue row);

    /** Writes value, source and end of the row with this code and first day. */
    void update(DatedValue row);

    void delete(DatedValue row);
}
