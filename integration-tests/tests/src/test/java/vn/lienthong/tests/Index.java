package vn.lienthong.tests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
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

    private static Answer get(String path) {
        return Web.send(Web.request(URI.create(
                        "http://127.0.0.1:" + SharedStack.get().elasticsearch().port() + path))
                .GET());
    }
}
