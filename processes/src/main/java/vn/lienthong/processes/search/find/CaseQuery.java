package vn.lienthong.processes.search.find;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.search.SearchText;
import vn.lienthong.processes.search.TaskFilter;

/**
 * What is asked for, as the address bar holds it; every part may be left out.
 *
 * @param q words, with or without diacritics, the beginning of a case code, a person's name or citizen id
 * @param procedure name of the process
 * @param result name of the end that was reached
 * @param period month in which the case began, {@code yyyy-MM}
 * @param officer user id of somebody who had to do with it
 * @param overdue whether only cases are meant that are overdue now
 * @param late whether only cases are meant that ended late
 * @param task only cases that have such a task
 */
record CaseQuery(
        String q,
        @Nullable Integer model,
        String procedure,
        String unit,
        String agency,
        String state,
        String result,
        String period,
        String officer,
        @Nullable Boolean overdue,
        @Nullable Boolean late,
        @Nullable TaskFilter task,
        Sort sort) {

    CaseQuery {
        q = SearchText.of(q);
        procedure = SearchText.of(procedure);
        unit = SearchText.of(unit);
        agency = SearchText.of(agency);
        state = SearchText.of(state);
        result = SearchText.of(result);
        period = SearchText.of(period);
        officer = SearchText.of(officer);
        overdue = Boolean.TRUE.equals(overdue) ? true : null;
        late = Boolean.TRUE.equals(late) ? true : null;
        task = task == null || task.parameters().isEmpty() ? null : task;
        sort = Objects.requireNonNullElse(sort, Sort.RELEVANCE);
    }

    /** The parts that are not empty, by their names in the address. */
    Map<String, String> parameters() {
        var all = filters();
        if (sort != Sort.RELEVANCE) {
            all.put("sort", sort.name());
        }
        return all;
    }

    /** The same without the order. */
    private Map<String, String> filters() {
        var all = new LinkedHashMap<String, String>();
        all.put("q", q);
        all.put("model", model == null ? "" : model.toString());
        all.put("procedure", procedure);
        all.put("unit", unit);
        all.put("agency", agency);
        all.put("state", state);
        all.put("result", result);
        all.put("period", period);
        all.put("officer", officer);
        all.put("overdue", overdue == null ? "" : "true");
        all.put("late", late == null ? "" : "true");
        all.values().removeIf(String::isEmpty);
        if (task != null) {
            all.putAll(task.parameters());
        }
        return all;
    }

    /** What a form has to carry along besides its own fields: all but words and order. */
    public Map<String, String> carried() {
        var carried = filters();
        carried.remove("q");
        return carried;
    }

    /** Everything, as an address holds it behind its question mark. */
    public String address() {
        return encoded(parameters());
    }

    /** As above, with another value of one part. */
    public String with(String name, Object value) {
        var changed = parameters();
        changed.put(name, value.toString());
        return encoded(changed);
    }

    /** As above, without one part. */
    public String without(String name) {
        var changed = parameters();
        changed.keySet().removeIf(each -> each.equals(name) || each.startsWith(name + "."));
        return encoded(changed);
    }

    /** In the words of the audit: citizen ids masked. */
    String words() {
        return parameters().entrySet().stream()
                .map(part -> part.getKey() + " “" + SearchText.masked(part.getValue()) + "”")
                .collect(Collectors.joining(", "));
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Order of the hits. */
    enum Sort {
        RELEVANCE("Phù hợp nhất"),
        LAST_CHANGE("Mới thay đổi"),
        DUE("Hạn gần nhất"),
        STARTED("Mới mở"),
        OLDEST("Mở lâu nhất"),
        CODE("Mã hồ sơ");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
