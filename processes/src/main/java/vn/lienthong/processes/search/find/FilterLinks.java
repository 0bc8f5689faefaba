package vn.lienthong.processes.search.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lienthong.processes.search.Names;
import vn.lienthong.processes.search.TaskFilter;
import vn.lienthong.processes.search.find.CasePage.Count;

/**
 * The filters beside the hits.
 *
 * @param chosen those that hold, each with the address without it
 * @param groups those that can be chosen, with how many cases each would leave
 */
record FilterLinks(List<Link> chosen, List<Group> groups) {

    private static final Map<String, String> TITLES = titles();

    private static Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        titles.put("state", "Tình trạng");
        titles.put("procedure", "Thủ tục");
        titles.put("model", "Mô hình");
        titles.put("unit", "Đơn vị");
        titles.put("agency", "Cơ quan tham gia");
        titles.put("result", "Kết quả");
        titles.put("period", "Tháng mở");
        titles.put("officer", "Cán bộ");
        return titles;
    }

    /** @param officers names by user id */
    static FilterLinks of(CaseQuery query, CasePage found, Names.OfPage names, Map<String, String> officers) {
        var chosen = new ArrayList<Link>();
        var parameters = query.parameters();
        TITLES.forEach((name, title) -> {
            var value = parameters.get(name);
            if (value != null) {
                chosen.add(new Link(title + ": " + word(name, value, names, officers), query.without(name), 0));
            }
        });
        if (query.overdue() != null) {
            chosen.add(new Link("Đang quá hạn", query.without("overdue"), 0));
        }
        if (query.late() != null) {
            chosen.add(new Link("Kết thúc trễ hạn", query.without("late"), 0));
        }
        if (query.task() != null) {
            chosen.add(new Link(words(query.task(), names), query.without("task"), 0));
        }
        var groups = new ArrayList<Group>();
        TITLES.forEach((name, title) -> {
            var counts = found.counts().getOrDefault(name, List.<Count>of());
            if (!parameters.containsKey(name) && !counts.isEmpty()) {
                groups.add(new Group(
                        name,
                        title,
                        counts.stream()
                                .map(count -> new Link(
                                        word(name, count.value(), names, officers),
                                        query.with(name, count.value()),
                                        count.cases()))
                                .toList()));
            }
        });
        return new FilterLinks(chosen, groups);
    }

    private static String word(String name, String value, Names.OfPage names, Map<String, String> officers) {
        return switch (name) {
            case "state" -> names.state(value);
            case "model" -> "Mô hình " + value;
            case "unit" -> names.unit(value);
            case "agency" -> names.agency(value);
            case "period" -> names.month(value);
            case "officer" -> Objects.requireNonNullElse(officers.get(value), value);
            default -> value;
        };
    }

    /** “Việc đang quá hạn: Khảo sát, của VPUB”. */
    private static String words(TaskFilter task, Names.OfPage names) {
        var words = new StringBuilder(task.state().label());
        if (!task.name().isEmpty()) {
            words.append(": ").append(task.name());
        }
        if (!task.agency().isEmpty()) {
            words.append(", của ").append(names.agency(task.agency()));
        }
        if (!task.handedBy().isEmpty()) {
            words.append(", do ").append(names.agency(task.handedBy())).append(" chuyển đến");
        }
        if (!task.unit().isEmpty()) {
            words.append(", ").append(names.unit(task.unit()));
        }
        return words.toString();
    }

    /**
     * @param address of the search with it, or without it, behind the question mark
     * @param cases how many it would leave
     */
    record Link(String label, String address, long cases) {}

    /** The values of one filter. */
    record Group(String name, String title, List<Link> links) {}
}
