package vn.lienthong.processes.parameter;

import java.util.List;
import vn.lienthong.processes.agency.InvalidEntry;

/** One kind of values that change from a day on; administrators see and change all kinds on one page. */
public interface DatedValues {

    /** Part of the page's address: lower-case letters and hyphens. */
    String kind();

    /** For people, in Vietnamese. */
    String title();

    /** All rows by code and first day. */
    List<DatedValue> all();

    /** A value with its unit, as people read it. */
    default String shown(DatedValue row) {
        return Quantity.of(row).shown();
    }

    /**
     * The row with the value that somebody entered.
     *
     * @throws InvalidEntry when it can't be one on the row's first day
     */
    default DatedValue entered(DatedValue row, String value) {
        var quantity = Quantity.entered(row.unit(), value);
        return row.with(quantity.number().toPlainString(), quantity.unit());
    }

    void insert(DatedValue row);

    /** Writes value, unit, source and end of the row with this code and first day. */
    void update(DatedValue row);

    void delete(DatedValue row);
}
