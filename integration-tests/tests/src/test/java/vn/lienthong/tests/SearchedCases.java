package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Cases that are in the index alone, to be found: thousands need no people who work on them. Taken out when closed. */
final class SearchedCases implements AutoCloseable {

    private final List<String> ids = new ArrayList<>();

    /** A word that no other case has. */
    final String mark = "thử" + UUID.randomUUID().toString().substring(0, 8);

    /** Of Bù Đăng's office; the code. */
    String add(String title) {
        return add(title, "bu-dang", "VPUB.bu-dang", Map.of());
    }

    /** @param fields in the place of what a case has otherwise */
    String add(String title, String unit, String group, Map<String, Object> fields) {
        var document = new HashMap<String, Object>(Map.of(
                "caseId",
                "search-" + UUID.randomUUID(),
                "sequence",
                1,
                "title",
                title,
                "words",
                List.of(mark),
                "processKey",
                "search-probe",
                "processName",
                "Thủ tục " + mark,
                "unit",
                unit,
                "state",
                "RUNNING",
                "groups",
                List.of(group)));
        document.put(
                "code", "T-" + document.get("caseId").toString().substring(7).toUpperCase(Locale.ROOT));
        document.put("agencies", List.of(group.substring(0, group.indexOf('.'))));
        document.put("currentAgencies", List.of(group.substring(0, group.indexOf('.'))));
        document.put("openTasks", List.of());
        document.put("startedAt", Instant.now().toString());
        document.put("lastEventAt", Instant.now().toString());
        document.put("dueProvisional", false);
        document.put("late", false);
        document.put("incidents", 0);
        document.putAll(fields);
        var id = document.get("caseId").toString();
        ids.add(id);
        assertThat(Index.put("/cases/_doc/" + id, document).status()).isEqualTo(201);
        return document.get("code").toString();
    }

    /** Something happens to a case. */
    void change(String code) {
        var answer = Index.post(
                "/cases/_update_by_query?refresh=true&conflicts=proceed",
                Map.of(
                        "query", Map.of("term", Map.of("code", code)),
                        "script", Map.of("source", "ctx._source.lastEventAt = '" + Instant.now() + "'")));
        assertThat(answer.json().path("updated").asInt()).isEqualTo(1);
    }

    static void refresh() {
        Index.post("/cases/_refresh", Map.of());
    }

    @Override
    public void close() {
        Index.post(
                "/cases/_delete_by_query?refresh=true&conflicts=proceed",
                Map.of("query", Map.of("terms", Map.of("caseId", ids))));
    }
}
