package vn.lienthong.processes.payout.list.file;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param line number of its (first) line, or of its row in the sheet; from 1
 * @param cells as written, none of them null; as many as there are, not as many as there should be
 */
public record SourceRow(int line, List<String> cells) {

    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }
}
