package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.List;
import vn.lienthong.stack.Partner;
import vn.lienthong.tests.Web.Answer;

/** What those who test tell the partners' sandboxes, and look up there. */
final class Sandbox {

    private Sandbox() {}

    static Answer put(Partner partner, String path, Object content) {
        return good(Web.send(request(partner, path).PUT(Web.body(content))));
    }

    static Answer post(Partner partner, String path, Object content) {
        return good(Web.send(request(partner, path).POST(Web.body(content))));
    }

    static Answer postCsv(Partner partner, String path, String csv) {
        return good(Web.send(request(partner, path)
                .setHeader("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(csv))));
    }

    static JsonNode get(Partner partner, String path) {
        return good(Web.send(request(partner, path).GET())).json();
    }

    /** Lines of the books, without the names of the columns. */
    static List<String[]> lines(Partner partner) {
        return good(Web.send(request(partner, "books/lines").GET()))
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static HttpRequest.Builder request(Partner partner, String path) {
        return Web.request(partner.address().resolve("/sandbox/" + path)).header("X-Sandbox-Key", partner.sandboxKey());
    }

    private static Answer good(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
