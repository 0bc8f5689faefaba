package vn.lienthong.workers.ledger;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells of PostgreSQL's CSV: an empty one is null. */
final class Cells {

    private Cells() {}

    static String text(NamedCsvRecord row, String column) {
        return row.getField(column);
    }

    static @Nullable String optional(NamedCsvRecord row, String column) {
        return row.findField(column).filter(text -> !text.isEmpty()).orElse(null);
    }

    static long number(NamedCsvRecord row, String column) {
        return Long.parseLong(row.getField(column));
    }

    /** A row to write. */
    static List<@Nullable String> of(@Nullable String... cells) {
        return Arrays.asList(cells);
    }
}
