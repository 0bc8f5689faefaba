package vn.lienthong.partners.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienthong.partners.web.CsvBody;

/**
 * Whom the programme of monthly allowances pays; as the process application knows them on its first day.
 *
 * @param weight how common they are
 * @param youngest age in years
 * @param oldest age in years
 */
record Category(String code, BigDecimal coefficient, int weight, int youngest, int oldest) {

    private static final long BASE = 500_000;

    private static final int GROWN_UP = 16;
    private static final int OLD = 60;

    static List<Category> all() {
        try (var text = Objects.requireNonNull(Category.class.getResourceAsStream("categories.csv"));
                var rows = CsvBody.open(text, "code")) {
            var all = new ArrayList<Category>();
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(new Category(
                        row.value("code"),
                        new BigDecimal(row.value("coefficient")),
                        Integer.parseInt(row.value("weight")),
                        Integer.parseInt(row.value("youngest")),
                        Integer.parseInt(row.value("oldest"))));
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A month's allowance in đồng. */
    long amount() {
        return coefficient.multiply(BigDecimal.valueOf(BASE)).longValueExact();
    }

    boolean isOfChildren() {
        return oldest < GROWN_UP;
    }

    boolean isOfTheOld() {
        return youngest >= OLD;
    }

    boolean needsCare() {
        return code.startsWith("KTDBN");
    }
}
