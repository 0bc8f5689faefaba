package vn.lienthong.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.partners.iso.Iso;

/** Wallet, Mobile Money, post. */
@SuppressWarnings("NullAway.Init")
class PayoutsTest {

    @TempDir
    Path folder;

    @Test
    void paysOnceAndTellsResultsAndBookings() {
        try (var wallet = TestPartner.start(PartnerName.WALLET, folder)) {
            wallet.sandboxPost("accounts", TestOrder.accounts(5));
            var order = TestOrder.of("R1", 0, 5).pay("E-none", "none", "Ai", 9).payouts();

            assertThat(wallet.postSigned("/v1/payouts", order).statusCode()).isEqualTo(202);
            var results = done(wallet, "R1").get("results");

            assertThat(results).hasSize(6);
            assertThat(results.get(5).get("reason").asText()).isEqualTo("AC01");
            var again = wallet.postSigned("/v1/payouts", order);
            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(TestPartner.json(again.body()).get("code").asText()).isEqualTo("AM05");
            assertThat(TestPartner.json(wallet.get("/v1/bookings?requestId=R1")).get("bookings"))
                    .hasSize(5);
            assertThat(TestPartner.json(wallet.sandboxGet("books")).get("total").asLong())
                    .isEqualTo(2_500_000);
            assertThat(new String(wallet.sandboxGet("books/lines"), StandardCharsets.UTF_8))
                    .startsWith("end_to_end_id,account,amount,credit,booked_on\nE-0,100000000,500000,false,")
                    .hasLineCount(6);
        }
    }

    @Test
    void turnsThePagesOfADay() {
        try (var wallet = TestPartner.start(PartnerName.TELECOM, folder)) {
            wallet.sandboxPost("accounts", TestOrder.accounts(7));
            wallet.postSigned("/v1/payouts", TestOrder.of("R1", 0, 7).payouts());
            done(wallet, "R1");

            var told = new ArrayList<String>();
            var after = "";
            JsonNode page;
            do {
                page = TestPartner.json(
                                wallet.get("/v1/bookings?date=" + LocalDate.now(Iso.ZONE) + "&limit=3&after=" + after))
                        .get("bookings");
                for (var booking : page) {
                    told.add(booking.get("endToEndId").asText());
                    after = booking.get("booking").asText();
                }
            } while (!page.isEmpty());

            assertThat(told).containsExactly("E-0", "E-1", "E-2", "E-3", "E-4", "E-5", "E-6");
        }
    }

    @Test
    void refusesWhatIsUnsignedOrNotWhatItSays() {
        try (var wallet = TestPartner.start(PartnerName.WALLET, folder)) {
            var order = TestOrder.of("R1", 0, 2).payouts();

            assertThat(wallet.post("/v1/payouts", order).statusCode()).isEqualTo(403);
            assertThat(wallet.postSigned("/v1/payouts", order.replace("\"count\":2", "\"count\":3"))
                            .statusCode())
                    .isEqualTo(400);
            assertThat(wallet.postSigned("/v1/payouts", order.replace("500000", "0"))
                            .statusCode())
                    .isEqualTo(400);
            assertThat(wallet.postSigned("/v1/payouts", order.substring(0, 90)).statusCode())
                    .isEqualTo(400);
            assertThat(wallet.get("/v1/payouts/R1").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void verifiesAccountsInTheOrderAsked() {
        try (var wallet = TestPartner.start(PartnerName.WALLET, folder)) {
            wallet.sandboxPost("accounts", """
                    account,name,citizen_id,state
                    1,LE AN,1,OPEN
                    2,LE AN,1,CLOSED
                    3,LE AN,1,BLOCKED
                    4,LE AN,1,PAY_MD07
                    """);
            var results =
                    TestPartner.json(wallet.post("/v1/accounts/verify", """
                            {"requestId": "r", "accounts": [
                              {"account": "5", "name": "Lê An", "citizenId": "1"}, {"account": "4", "name": "Lê An"},
                              {"account": "3", "name": "Lê An"}, {"account": "2", "name": "Lê An"},
                              {"account": "1", "name": "Lê Ẩn"}, {"account": "1", "name": "Lê Bình"}]}
                            """)).get("results");

            assertThat(results.findValuesAsText("status")).containsExactly("AC01", "OK", "AC06", "AC04", "OK", "BE01");
        }
    }

    @Test
    void thePostPaysWhoeverShowsACard() {
        try (var post = TestPartner.start(PartnerName.POST, folder)) {
            post.postSigned(
                    "/v1/payouts",
                    TestOrder.of("R1")
                            .pay("E-1", "070145000001", "Lê An", 1)
                            .pay("E-2", "0701", "Lê An", 1)
                            .payouts());

            assertThat(done(post, "R1").get("results").findValuesAsText("status"))
                    .containsExactly("ACSC", "RJCT");
        }
    }

    private static JsonNode done(TestPartner partner, String requestId) {
        return await().until(
                        () -> {
                            var answer = partner.get("/v1/payouts/" + requestId);
                            assertThat(partner.signed(answer)).isTrue();
                            return TestPartner.json(answer);
                        },
                        answer -> answer.get("state").asText().equals("DONE"));
    }
}
