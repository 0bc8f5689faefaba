package vn.lienthong.processes.board;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Where a cell leads to.
 *
 * @param base path that a case's code is added to
 * @param cases ids of the cases that may be opened; null for all
 */
public record Links(String base, @Nullable Set<String> cases) {

    /** Path of the case's page; null where there is none to open. */
    public @Nullable String to(Cell cell) {
        if (cell.code() == null || cases != null && !cases.contains(cell.caseId())) {
            return null;
        }
        return base + UriUtils.encodePathSegment(cell.code(), StandardCharsets.UTF_8);
    }
}
