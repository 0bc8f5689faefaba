package vn.lienthong.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gateway that fees are paid at. */
@SuppressWarnings("NullAway.Init")
class FeesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private PlayedGateway gateway;
    private TestPartner fees;

    @BeforeEach
    void start() throws Exception {
        gateway = PlayedGateway.start(folder);
        fees = TestPartner.calling(gateway, PartnerName.FEES, folder);
    }

    @AfterEach
    void stop() {
        fees.close();
        gateway.close();
    }

    private int bill(String id) {
        var body =
                "{\"requestId\": \"%s\", \"amount\": 200000, \"text\": \"Phí lý lịch tư pháp\", \"callback\": \"%s\"}";
        return fees.postAboutOne("/v1/bills", body.formatted(id, gateway.address()))
                .statusCode();
    }

    private String state(String id) {
        return TestPartner.json(fees.getAboutOne("/v1/bills/" + id))
                .path("state")
                .asText();
    }

    private void isPaidOnce() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(gateway.words()).containsExactly("1 PAID"));
        var data = gateway.heard().get(0).body().path("data");
        assertThat(data.path("amount").asLong()).isEqualTo(200_000);
        assertThat(data.path("receipt").asText()).isEqualTo("BL-000000001");
    }

    @Test
    void tellsThatABillWasPaid() {
        assertThat(bill("JR-1-FEE")).isEqualTo(202);
        assertThat(bill("JR-1-FEE")).isEqualTo(409);
        assertThat(state("JR-1-FEE")).isEqualTo("OPEN");

        fees.sandboxPost("pay", "{\"requestId\": \"JR-1-FEE\"}");
        fees.sandboxPost("pay", "{\"requestId\": \"JR-1-FEE\"}");

        isPaidOnce();
        assertThat(state("JR-1-FEE")).isEqualTo("PAID");
        assertThat(new String(fees.sandboxGet("books/lines"), StandardCharsets.UTF_8))
                .isEqualTo("request_id,amount,state,receipt\nJR-1-FEE,200000,PAID,BL-000000001\n");
    }

    @Test
    void paysByItselfAfterAWhileOverARestart() {
        fees.faults("{\"payAfterMillis\": 500}");
        bill("JR-1-FEE");

        fees.restart();

        isPaidOnce();
    }

    @Test
    void takesABillBackThatNobodyHasPaid() {
        bill("JR-1-FEE");
        assertThat(cancel("JR-1-FEE")).isEqualTo(204);
        assertThat(cancel("JR-1-FEE")).isEqualTo(204);
        assertThat(state("JR-1-FEE")).isEqualTo("CANCELLED");
        assertThat(refund("JR-1-FEE", 200_000).statusCode()).isEqualTo(409);
        assertThat(cancel("JR-2-FEE")).isEqualTo(404);
    }

    @Test
    void givesBackOnceWhatWasPaid() {
        bill("JR-1-FEE");
        fees.sandboxPost("pay", "{\"requestId\": \"JR-1-FEE\"}");
        assertThat(cancel("JR-1-FEE")).isEqualTo(409);
        assertThat(refund("JR-1-FEE", 100_000).statusCode()).isEqualTo(400);
        var first = refund("JR-1-FEE", 200_000);
        assertThat(first.statusCode()).isEqualTo(202);
        var again = TestPartner.json(refund("JR-1-FEE", 200_000));
        assertThat(again.path("receipt").asText()).isEqualTo("HP-000000001");
        assertThat(TestPartner.json(first.body())).isEqualTo(again);
        assertThat(state("JR-1-FEE")).isEqualTo("REFUNDED");
    }

    private int cancel(String id) {
        return fees.send(fees.aboutOne("/v1/bills/" + id).DELETE().build()).statusCode();
    }

    private HttpResponse<byte[]> refund(String id, long amount) {
        return fees.postAboutOne(
                "/v1/bills/" + id + "/refund", "{\"requestId\": \"%s-R\", \"amount\": %d}".formatted(id, amount));
    }

    @Test
    void knowsNoBillThatNobodySent() {
        assertThat(fees.getAboutOne("/v1/bills/JR-1-FEE").statusCode()).isEqualTo(404);
    }
}
