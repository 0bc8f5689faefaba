package vn.lienthong.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.prowidesoftware.swift.model.mx.MxCamt05300108;
import com.prowidesoftware.swift.model.mx.MxCamt05400108;
import com.prowidesoftware.swift.model.mx.MxPain00200110;
import com.prowidesoftware.swift.model.mx.dic.PaymentTransaction105;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.partners.iso.Iso;

@SuppressWarnings("NullAway.Init")
class BankTest {

    @TempDir
    Path folder;

    private TestPartner bank;

    @BeforeEach
    void start() {
        bank = TestPartner.start(PartnerName.BANK_VBA, folder);
        bank.sandboxPost("accounts", TestOrder.accounts(200));
    }

    @AfterEach
    void stop() {
        bank.close();
    }

    @Test
    void carriesAnOrderOutAndSaysWhatBecameOfEachPayment() {
        bank.sandboxPost("accounts", """
                account,name,citizen_id,state
                1,Lê An,070000000001,CLOSED
                2,Lê An,070000000001,BLOCKED
                3,Lê An,070000000001,OPEN
                4,Lê An,070000000001,PAY_MD07
                """);
        var order = TestOrder.of("M1", 0, 2)
                .pay("closed", "1", "Lê An", 1)
                .pay("blocked", "2", "Lê An", 2)
                .pay("other name", "3", "Lê Ân Huệ", 3)
                .pay("same name without marks", "3", "LE  AN", 4)
                .pay("dead", "4", "Lê An", 5)
                .pay("unknown", "5", "Lê An", 6)
                .pay("E-0", TestOrder.account(0), "Nguyễn Thị Ổn A", 500_000);

        assertThat(bank.postSigned("/v1/pain001", order.pain001()).statusCode()).isEqualTo(202);

        var answer = status("M1");
        assertThat(bank.signed(answer)).isTrue();
        var report = MxPain00200110.parse(TestPartner.text(answer)).getCstmrPmtStsRpt();
        assertThat(report.getOrgnlGrpInfAndSts().getOrgnlMsgId()).isEqualTo("M1");
        assertThat(report.getOrgnlGrpInfAndSts().getGrpSts()).isEqualTo("PART");
        assertThat(report.getOrgnlPmtInfAndSts()).singleElement().satisfies(part -> {
            assertThat(part.getOrgnlPmtInfId()).isEqualTo("M1-1");
            assertThat(part.getTxInfAndSts())
                    .extracting(PaymentTransaction105::getOrgnlEndToEndId, BankTest::outcome)
                    .containsExactly(
                            tuple("E-0", "ACSC"),
                            tuple("E-1", "ACSC"),
                            tuple("closed", "AC04"),
                            tuple("blocked", "AC06"),
                            tuple("other name", "BE01"),
                            tuple("same name without marks", "ACSC"),
                            tuple("dead", "MD07"),
                            tuple("unknown", "AC01"),
                            tuple("E-0", "AM05"));
        });
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private static String outcome(PaymentTransaction105 transaction) {
        return transaction.getStsRsnInf().isEmpty()
                ? transaction.getTxSts()
                : transaction.getStsRsnInf().get(0).getRsn().getCd();
    }

    @Test
    void booksWhatItPaid() {
        send(TestOrder.of("M1", 0, 3));
        send(TestOrder.of("M2", 3, 2));

        var notification = MxCamt05400108.parse(TestPartner.text(good(bank.get("/v1/camt054/M2"))));
        assertThat(notification.getBkToCstmrDbtCdtNtfctn().getNtfctn().get(0).getNtry())
                .extracting(
                        entry -> reference(entry),
                        entry -> entry.getAmt().getValue().longValueExact())
                .containsExactly(tuple("E-3", 500_000L), tuple("E-4", 500_000L));
        var statement = MxCamt05300108.parse(TestPartner.text(good(bank.get("/v1/camt053/" + today()))))
                .getBkToCstmrStmt()
                .getStmt()
                .get(0);
        assertThat(statement.getNtry()).hasSize(5).allSatisfy(entry -> {
            assertThat(entry.getCdtDbtInd().value()).isEqualTo("DBIT");
            assertThat(entry.getSts().getCd()).isEqualTo("BOOK");
            assertThat(entry.getBookgDt().getDt()).isEqualTo(today());
            assertThat(entry.getAcctSvcrRef()).startsWith("VBA-");
        });
        assertThat(statement.getBal())
                .extracting(balance -> balance.getAmt().getValue().longValueExact())
                .containsExactly(1_000_000_000_000_000L, 1_000_000_000_000_000L - 2_500_000);
        assertThat(books()).isEqualTo(Map.of("count", 5L, "total", 2_500_000L, "credits", 0L, "creditTotal", 0L));
    }

    private static String reference(ReportEntry10 entry) {
        return entry.getNtryDtls().get(0).getTxDtls().get(0).getRefs().getEndToEndId();
    }

    @Test
    void answersTheSameFileWithAm05AndPaysNobodyTwice() {
        var order = TestOrder.of("M1", 0, 3);
        send(order);

        var again = bank.postSigned("/v1/pain001", order.pain001());

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(bank.signed(again)).isTrue();
        var report = MxPain00200110.parse(TestPartner.text(again)).getCstmrPmtStsRpt();
        assertThat(report.getOrgnlGrpInfAndSts().getGrpSts()).isEqualTo("RJCT");
        assertThat(report.getOrgnlGrpInfAndSts().getStsRsnInf().get(0).getRsn().getCd())
                .isEqualTo("AM05");
        assertThat(books()).containsEntry("count", 3L);
    }

    @Test
    void refusesPaymentsThatWerePaidBeforeInAnotherFile() {
        send(TestOrder.of("M1", 0, 3));

        send(TestOrder.of("M2", 2, 2));

        assertThat(outcomes("M2")).containsExactlyInAnyOrderEntriesOf(Map.of("E-2", "AM05", "E-3", "ACSC"));
        assertThat(books()).containsEntry("count", 4L);
    }

    @Test
    void paysWhatWasRejectedBeforeOnceTheAccountIsOpen() {
        send(TestOrder.of("M1").pay("E", "999", "Lê An", 7));
        assertThat(outcomes("M1")).containsEntry("E", "AC01");
        bank.sandboxPost("accounts", "account,name,citizen_id,state\n999,Lê An,1,OPEN\n");

        send(TestOrder.of("M2").pay("E", "999", "Lê An", 7));

        assertThat(outcomes("M2")).containsEntry("E", "ACSC");
    }

    @Test
    void believesNobodyWithoutSignature() {
        var order = TestOrder.of("M1", 0, 1).pain001();

        assertThat(bank.post("/v1/pain001", order).statusCode()).isEqualTo(403);
        var otherKey = KeyFiles.sign(bank.bank().pair().getPrivate(), order.getBytes(StandardCharsets.UTF_8));
        assertThat(bank.send(bank.request("/v1/pain001")
                                .header("X-Signature", otherKey)
                                .POST(BodyPublishers.ofString(order))
                                .build())
                        .statusCode())
                .isEqualTo(403);
        assertThat(bank.get("/v1/pain002/M1").statusCode()).isEqualTo(404);
    }

    @Test
    void takesNothingOfAnOrderThatIsNotWhatItSays() {
        var order = TestOrder.of("M1", 0, 3);

        assertThat(refused(order.pain001(4, order.total()))).contains("AM18");
        assertThat(refused(order.pain001(3, order.total() + 1))).contains("AM10");
        assertThat(refused(order.pain001().replace("VND", "USD"))).contains("VND");
        assertThat(refused(order.pain001().replace(">500000<", ">499999.5<"))).contains("số nguyên");
        assertThat(refused(order.pain001().replace("pain.001.001.09", "pain.001.001.03")))
                .contains("pain.001.001.09");
        assertThat(refused(order.pain001().replace("</PmtInf>", ""))).contains("XML");
        assertThat(refused(order.pain001().replace("<EndToEndId>E-1</EndToEndId>", "")))
                .contains("EndToEndId");

        assertThat(bank.get("/v1/pain002/M1").statusCode()).isEqualTo(404);
        assertThat(books()).containsEntry("count", 0L);
    }

    @Test
    void readsNoExternalEntities() {
        var order = TestOrder.of("M1", 0, 1)
                .pain001()
                .replace("<Document", "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Document")
                .replace("Trợ cấp tháng 11", "&x;");

        assertThat(refused(order)).doesNotContain("root:");
    }

    private String refused(String order) {
        var answer = bank.postSigned("/v1/pain001", order);
        assertThat(answer.statusCode()).isEqualTo(400);
        return TestPartner.text(answer);
    }

    @Test
    void goesOnAfterARestart() {
        send(TestOrder.of("M1", 0, 3));
        bank.faults("{\"duplicatePercent\": 12.5}");

        bank.restart();

        assertThat(outcomes("M1")).hasSize(3).containsValue("ACSC");
        assertThat(books()).containsEntry("count", 3L);
        assertThat(TestPartner.json(bank.sandboxGet("faults"))
                        .get("duplicatePercent")
                        .asDouble())
                .isEqualTo(12.5);
        bank.faults("{}");
        assertThat(bank.postSigned("/v1/pain001", TestOrder.of("M1", 0, 3).pain001())
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void rejectsTheSamePaymentsOfAnOrderWheneverItIsAsked() {
        bank.faults("{\"rejectPercent\": 50}");

        send(TestOrder.of("M1", 0, 200));

        var outcomes = outcomes("M1");
        bank.faults("{}");
        assertThat(outcomes("M1")).isEqualTo(outcomes);
        assertThat(outcomes.values()).filteredOn("ACSC"::equals).hasSizeBetween(60, 140);
        assertThat(List.copyOf(outcomes.values())).contains("AC04", "MD07", "NARR", "AM04");
        assertThat(books())
                .containsEntry(
                        "count",
                        outcomes.values().stream().filter("ACSC"::equals).count());
    }

    @Test
    void tellsBookingsTwiceAndShuffled() {
        bank.faults("{\"duplicatePercent\": 100, \"outOfOrder\": true}");

        send(TestOrder.of("M1", 0, 20));

        var told = entries("M1").stream().map(BankTest::reference).toList();
        assertThat(told).hasSize(40);
        var once = told.stream().distinct().toList();
        assertThat(once)
                .hasSize(20)
                .isNotEqualTo(once.stream()
                        .sorted(Comparator.comparingInt(id -> Integer.parseInt(id.substring(2))))
                        .toList());
        assertThat(books()).containsEntry("count", 20L);
        assertThat(outcomes("M1")).hasSize(20);
    }

    @Test
    void sendsPaymentsBackWithAReason() {
        bank.faults("{\"returnPercent\": 100}");

        send(TestOrder.of("M1", 0, 4));

        await().untilAsserted(() -> assertThat(books()).containsEntry("credits", 4L));
        assertThat(outcomes("M1")).containsOnlyKeys("E-0", "E-1", "E-2", "E-3").containsValue("ACSC");
        var credits = entries("M1").stream()
                .filter(entry -> entry.getCdtDbtInd().value().equals("CRDT"))
                .toList();
        assertThat(credits).hasSize(4).allSatisfy(entry -> assertThat(entry.getNtryDtls()
                        .get(0)
                        .getTxDtls()
                        .get(0)
                        .getRtrInf()
                        .getRsn()
                        .getCd())
                .hasSize(4));
    }

    @Test
    void leavesPaymentsIntoOddAccountsUnbooked() {
        bank.sandboxPost("accounts", "account,name,citizen_id,state\n7,Lê An,1,PAY_UNBOOKED\n");

        send(TestOrder.of("M1").pay("E", "7", "Lê An", 7));

        assertThat(outcomes("M1")).containsEntry("E", "ACSC");
        assertThat(entries("M1")).isEmpty();
        assertThat(books()).containsEntry("count", 0L);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(outcomes("M1")).containsEntry("E", "ED05"));
    }

    private List<ReportEntry10> entries(String msgId) {
        return MxCamt05400108.parse(TestPartner.text(good(bank.get("/v1/camt054/" + msgId))))
                .getBkToCstmrDbtCdtNtfctn()
                .getNtfctn()
                .get(0)
                .getNtry();
    }

    private Map<String, String> outcomes(String msgId) {
        return MxPain00200110.parse(TestPartner.text(status(msgId)))
                .getCstmrPmtStsRpt()
                .getOrgnlPmtInfAndSts()
                .get(0)
                .getTxInfAndSts()
                .stream()
                .collect(Collectors.toMap(
                        PaymentTransaction105::getOrgnlEndToEndId, BankTest::outcome, (one, other) -> one));
    }

    private void send(TestOrder order) {
        var pain001 = order.pain001();
        assertThat(bank.postSigned("/v1/pain001", pain001).statusCode()).isEqualTo(202);
        status(pain001.substring(pain001.indexOf("<MsgId>") + 7, pain001.indexOf("</MsgId>")));
    }

    private HttpResponse<byte[]> status(String msgId) {
        return await().until(() -> bank.get("/v1/pain002/" + msgId), answer -> answer.statusCode() == 200);
    }

    private Map<String, Long> books() {
        var books = TestPartner.json(bank.sandboxGet("books"));
        return books.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .asLong()));
    }

    private static HttpResponse<byte[]> good(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static LocalDate today() {
        return LocalDate.now(Iso.ZONE);
    }
}
