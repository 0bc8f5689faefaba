package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Cases that are in the index alone, to be found: thousands need no people who work on them. Taken out when closed. */
final class SearchedCases implements AutoCloseable {

    private final Map<String, Map<String, Object>> documents = new HashMap<>();

    /** A word that no other case has. */
    final String mark = "thử" + UUID.randomUUID().toString().substring(0, 8);

    /** The workers make the indices, and make them anew from the journal, where these documents are not. */
    SearchedCases() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> Index.get("/_alias/cases").status() == 200
                        && CommuneList.number("select count(*) from index_job where state in ('REQUESTED', 'RUNNING')")
                                == 0);
    }

    /** Of Bù Đăng's office; the code. */
    String add(String title) {
        return add(title, "bu-dang", "VPUB.bu-dang", Map.of());
    }

    /** @param fields in the place of what a case has otherwise */
    String add(String title, String unit, String group, Map<String, Object> fields) {
        var id = String.valueOf(fields.getOrDefault("caseId", "search-" + UUID.randomUUID()));
        var code = "T-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        var agency = group.substring(0, group.indexOf('.'));
        var document = new HashMap<String, Object>();
        document.put("caseId", id);
        document.put("sequence", 1);
        document.put("title", title);
        document.put("words", List.of(mark));
        document.put("processKey", "search-probe");
        document.put("processName", "Thủ tục " + mark);
        document.put("unit", unit);
        document.put("state", "RUNNING");
        document.put("groups", List.of(group));
        document.put("code", code);
        document.put("agencies", List.of(agency));
        document.put("currentAgencies", List.of(agency));
        document.put("openTasks", List.of());
        document.put("startedAt", Instant.now().toString());
        document.put("lastEventAt", Instant.now().toString());
        document.put("dueProvisional", false);
        document.put("late", false);
        document.put("incidents", 0);
        document.putAll(fields);
        documents.put(code, document);
        assertThat(Index.put("/cases/_doc/" + id, document).status()).isEqualTo(201);
        return code;
    }

    /** Something happens to a case. */
    void change(String code) {
        var document = Objects.requireNonNull(documents.get(code));
        document.put("lastEventAt", Instant.now().toString());
        var answer = Index.put("/cases/_doc/" + document.get("caseId") + "?refresh=true", document);
        assertThat(answer.status()).isEqualTo(200);
    }

    static void refresh() {
        Index.get("/cases/_refresh");
    }

    @Override
    public void close() {
        refresh();
        Index.post(
                "/cases/_delete_by_query?refresh=true&conflicts=proceed",
                Map.of("query", Map.of("terms", Map.of("code", documents.keySet()))));
    }
}
