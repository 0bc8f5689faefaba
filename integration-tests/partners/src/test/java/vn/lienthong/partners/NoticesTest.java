package vn.lienthong.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** VNeID and the welfare database. */
@SuppressWarnings("NullAway.Init")
class NoticesTest {

    private static final String NOTICE =
            "{\"id\": \"070145000001\", \"programme\": \"BTXH\", \"month\": \"2026-11\", \"kind\": \"MONTHLY\", "
                    + "\"state\": \"%s\", \"amount\": 500000, \"channel\": \"VBA\"}";

    @TempDir
    Path folder;

    @Test
    void keepsTheLastNoticeAndTakesEachRequestOnce() {
        try (var vneid = TestPartner.start(PartnerName.VNEID, folder)) {
            assertThat(send(vneid, "/v1/notices", "notices", "r1", "FAILED")).isEqualTo(202);
            assertThat(send(vneid, "/v1/notices", "notices", "r2", "PAID")).isEqualTo(202);
            assertThat(send(vneid, "/v1/notices", "notices", "r1", "FAILED")).isEqualTo(200);

            assertThat(TestPartner.json(vneid.sandboxGet("books")).get("count").asInt())
                    .isEqualTo(1);
            assertThat(new String(vneid.sandboxGet("books/lines"), StandardCharsets.UTF_8))
                    .isEqualTo("id,programme,month,kind,state,amount\n070145000001,BTXH,2026-11,MONTHLY,PAID,500000\n");
        }
    }

    @Test
    void takesNothingOfARequestThatIsWrong() {
        try (var welfare = TestPartner.start(PartnerName.WELFARE, folder)) {
            var broken = "{\"requestId\": \"r1\", \"payments\": [" + NOTICE.formatted("PAID") + ", {\"id\": \"1\"}]}";

            assertThat(welfare.post("/v1/payments", broken).statusCode()).isEqualTo(400);

            assertThat(send(welfare, "/v1/payments", "payments", "r1", "PAID")).isEqualTo(202);
            assertThat(TestPartner.json(welfare.sandboxGet("books"))
                            .get("count")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    private static int send(TestPartner partner, String path, String list, String requestId, String state) {
        var body = "{\"requestId\": \"%s\", \"%s\": [%s]}".formatted(requestId, list, NOTICE.formatted(state));
        return partner.post(path, body).statusCode();
    }

    @Test
    void knowsTheAccountsThatPeopleChose() {
        try (var vneid = TestPartner.start(PartnerName.VNEID, folder)) {
            vneid.sandboxPost("people", "id,channel,account,name\n070145000001,MM,0961000001,LE AN\n");

            var accounts = TestPartner.json(vneid.post(
                            "/v1/welfare-accounts",
                            "{\"requestId\": \"r\", \"ids\": [\"070145000001\", \"070145000002\"]}"))
                    .get("accounts");

            assertThat(accounts).hasSize(1);
            assertThat(accounts.get(0).get("channel").asText()).isEqualTo("MM");
            assertThat(accounts.get(0).get("account").asText()).isEqualTo("0961000001");
        }
    }
}
