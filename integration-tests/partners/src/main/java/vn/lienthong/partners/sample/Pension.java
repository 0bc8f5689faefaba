package vn.lienthong.partners.sample;

import java.util.EnumMap;

/** Rows as the programme of social pensions has them. */
final class Pension {

    static final String CATEGORY = "HT75";
    private static final long AMOUNT = 500_000;

    SampleRow row(SampleRow row) {
        var cells = new EnumMap<>(row.cells());
        cells.put(Column.KIND, "TC");
        cells.put(Column.CATEGORIES, CATEGORY);
        cells.put(Column.AMOUNT, Long.toString(AMOUNT));
        return new SampleRow(cells, row.people(), row.welfareAccounts(), row.accounts(), row.defect());
    }
}
