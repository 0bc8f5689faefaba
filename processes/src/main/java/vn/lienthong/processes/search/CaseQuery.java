package vn.lienthong.processes.search;

import java.text.Normalizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor asks for; every part may be left out.
 *
 * @param q words, with or without diacritics, or the beginning of a case code
 * @param page from 0
 */
record CaseQuery(
        String q,
        @Nullable Integer model,
        String unit,
        String agency,
        String state,
        boolean overdue,
        Sort sort,
        int page) {

    static final int PAGE_SIZE = 25;

    /** The index does not go deeper than 10,000 hits; whoever gets there narrows the search down. */
    static final int LAST_PAGE = 10_000 / PAGE_SIZE - 1;

    static CaseQuery of(
            @Nullable String q,
            @Nullable Integer model,
            @Nullable String unit,
            @Nullable String agency,
            @Nullable String state,
            @Nullable Boolean overdue,
            @Nullable Sort sort,
            @Nullable Integer page) {
        return new CaseQuery(
                Normalizer.normalize(strip(q), Normalizer.Form.NFC),
                model,
                strip(unit),
                strip(agency),
                strip(state),
                Boolean.TRUE.equals(overdue),
                Objects.requireNonNullElse(sort, Sort.RELEVANCE),
                Math.max(0, Math.min(LAST_PAGE, Objects.requireNonNullElse(page, 0))));
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** Order of the hits. */
    enum Sort {
        RELEVANCE("Phù hợp nhất"),
        LAST_CHANGE("Mới thay đổi"),
        DUE("Hạn gần nhất"),
        STARTED("Mới mở");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
