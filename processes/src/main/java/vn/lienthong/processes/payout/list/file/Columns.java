package vn.lienthong.processes.payout.list.file;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which column of a file is what. */
public final class Columns {

    private static final Map<String, Column> BY_NAME = Arrays.stream(Column.values())
            .collect(Collectors.toMap(column -> CellText.folded(column.words()), Function.identity()));

    private final List<String> header;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    /** @throws ListUnreadable when a column is there twice */
    Columns(List<String> header) {
        this.header = header;
        for (int place = 0; place < header.size(); place++) {
            var column = BY_NAME.get(CellText.folded(header.get(place)));
            if (column != null && places.putIfAbsent(column, place) != null) {
                throw new ListUnreadable("Dòng tiêu đề có cột “%s” hai lần".formatted(column.words()));
            }
        }
    }

    /** How many of a header's names are ours. */
    static int recognised(List<String> header) {
        return (int) header.stream()
                .map(CellText::folded)
                .filter(BY_NAME::containsKey)
                .distinct()
                .count();
    }

    public List<String> header() {
        return header;
    }

    /** The column that stands at a place of the header; null for one that is not ours. */
    public @Nullable Column at(int place) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** What a row says in a column, cleaned; empty when it says nothing. */
    public String cell(SourceRow row, Column column) {
        var place = places.get(column);
        return place == null || place >= row.cells().size()
                ? ""
                : CellText.clean(row.cells().get(place));
    }

    /** @param where the sheet, or the encoding and separator that were tried */
    void demandNeeded(String where) {
        var missing = Arrays.stream(Column.values())
                .filter(column -> column.needed() && !places.containsKey(column))
                .map(column -> "“" + column.words() + "”")
                .toList();
        if (!missing.isEmpty()) {
            throw new ListUnreadable("%s: dòng đầu tiên không phải là tên các cột, hoặc thiếu cột %s"
                    .formatted(where, String.join(", ", missing)));
        }
    }
}
