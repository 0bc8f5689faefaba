package vn.lienthong.processes.parameter;

import java.util.List;

/** The table of one kind of values. */
public interface DatedValueRows {

    /** All rows by code and first day. */
    List<DatedValue> all();

    void insert(DatedValue row);

    /** Writes value, unit, source and end of the row with this code and first day. */
    void update(DatedValue row);

    void delete(DatedValue row);
}
