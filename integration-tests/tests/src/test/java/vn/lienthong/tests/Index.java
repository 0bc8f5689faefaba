package vn.lienthong.tests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import vn.lienthong.tests.Web.Answer;

/** The search index, looked at directly. */
final class Index {

    private Index() {}

    static Optional<JsonNode> caseOf(KioskCase kioskCase) {
        var answer = get("/cases/_doc/" + kioskCase.id());
        return answer.status() == 200 ? Optional.of(answer.json().path("_source")) : Optional.empty();
    }

    /** All events of a case in order. */
    static List<JsonNode> events(KioskCase kioskCase) {
        var hits = get("/case-events/_search?size=10000&sort=sequence,position&q=caseId:%22" + kioskCase.id() + "%22")
                .json()
                .path("hits")
                .path("hits");
        return StreamSupport.stream(hits.spliterator(), false)
                .map(hit -> hit.path("_source"))
                .toList();
    }

    /** All tasks of a case. */
    static List<JsonNode> tasks(KioskCase kioskCase) {
        var hits = get("/case-tasks/_search?size=1000&q=caseId:%22" + kioskCase.id() + "%22")
                .json()
                .path("hits")
                .path("hits");
        return StreamSupport.stream(hits.spliterator(), false)
                .map(hit -> hit.path("_source"))
                .toList();
    }

    /** Names of all indices, or only of those that an alias names. */
    static Set<String> names(String path) {
        var names = new TreeSet<String>();
        get(path).json().fieldNames().forEachRemaining(names::add);
        return names;
    }

    static Answer put(String path, Object document) {
        return Web.send(Web.request(address(path)).PUT(Web.body(document)));
    }

    static Answer post(String path, Object body) {
        return Web.send(Web.request(address(path)).POST(Web.body(body)));
    }

    static Answer delete(String path) {
        return Web.send(Web.request(address(path)).DELETE());
    }

    static Answer get(String path) {
        return Web.send(Web.request(address(path)).GET());
    }

    private static URI address(String path) {
        return URI.create(
                "http://127.0.0.1:" + SharedStack.get().elasticsearch().port() + path);
    }
}
