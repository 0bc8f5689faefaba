package vn.lienthong.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What VNeID shows people of their requests. */
@SuppressWarnings("NullAway.Init")
class RequestNewsTest {

    private static final String RESULT = """
            {"requestId": "JR-1-RESULT", "citizenId": "070190000001", "kind": "JUDICIAL_RECORD",
             "document": {"recordNumber": "1"}, "signature": "c2ln"}
            """;
    private static final String STATUS = """
            {"requestId": "JR-1-CLOSED", "citizenId": "070190000001", "state": "CLOSED", "portalState": 10,
             "at": "2026-11-27T01:00:00Z"}
            """;
    private static final String NOTICE = """
            {"caller": "vneid", "requestId": "VN-1", "state": "%s", "portalState": 2, "at": "2026-11-27T0%d:00:00Z"}
            """;

    @TempDir
    Path folder;

    private TestPartner vneid;

    @BeforeEach
    void start() {
        vneid = TestPartner.start(PartnerName.VNEID, folder);
    }

    @AfterEach
    void stop() {
        vneid.close();
    }

    @Test
    void keepsAResultOnceAndGivesTheSameReceipt() {
        var first = vneid.postAboutOne("/v1/results", RESULT);
        var again = vneid.postAboutOne("/v1/results", RESULT);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        for (var query : new String[] {"", "?requestId=JR-1-RESULT", "?citizenId=070190000001"}) {
            var results =
                    TestPartner.json(vneid.sandboxGet("books/results" + query)).path("results");
            assertThat(results).as(query).hasSize(1);
            assertThat(results.get(0).path("document").path("recordNumber").asText())
                    .isEqualTo("1");
        }
        assertThat(TestPartner.json(vneid.sandboxGet("books/results?citizenId=070190000002"))
                        .path("results"))
                .isEmpty();
    }

    @Test
    void keepsStatusesOnce() {
        assertThat(vneid.postAboutOne("/v1/statuses", STATUS).statusCode()).isEqualTo(202);
        assertThat(vneid.postAboutOne("/v1/statuses", STATUS).statusCode()).isEqualTo(200);

        var statuses = TestPartner.json(vneid.sandboxGet("books/statuses?citizenId=070190000001"))
                .path("statuses");
        assertThat(statuses).hasSize(1);
        assertThat(statuses.get(0).path("portalState").asText()).isEqualTo("10");
    }

    @Test
    void hearsOfEveryStateOfARequest() {
        vneid.post("/v1/notices/requests", NOTICE.formatted("RECEIVED", 1));
        vneid.post("/v1/notices/requests", NOTICE.formatted("SUBMITTED", 2));
        vneid.post("/v1/notices/requests", NOTICE.formatted("SUBMITTED", 2));

        var notices = TestPartner.json(vneid.sandboxGet("books/requests?requestId=VN-1"))
                .path("notices");
        assertThat(notices.findValuesAsText("state")).containsExactly("SUBMITTED", "RECEIVED");
        var ofAnother = NOTICE.formatted("RECEIVED", 1).replace("vneid", "cong-dvc");
        assertThat(vneid.post("/v1/notices/requests", ofAnother).statusCode()).isEqualTo(400);
    }

    @Test
    void takesNoResultWithoutDocument() {
        var broken = RESULT.replace("\"document\": {\"recordNumber\": \"1\"}, ", "");

        assertThat(vneid.postAboutOne("/v1/results", broken).statusCode()).isEqualTo(400);
    }
}
