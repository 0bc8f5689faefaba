package vn.lienthong.workers.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.workers.http.PlayedServer;
import vn.lienthong.workers.http.PlayedServer.Told;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Unfinished;

class HttpLedgerTest {

    private static final Chunk CHUNK = new Chunk(7, "bu-dang.duc-phong", 3, "H10.1");

    private Told answer = Told.of(204);
    private final PlayedServer server = PlayedServer.start(asked -> answer);
    private final ObjectMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final LedgerApi api = new LedgerApi(
            "/internal/payout/",
            "Sổ chi trả",
            server.asProcesses(),
            new LedgerSettings(
                    Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(3), Duration.ofSeconds(5)),
            json);
    private final EntryLedger entries = new HttpEntryLedger(api);
    private final OrderLedger orders = new HttpOrderLedger(api);

    @AfterEach
    void ends() {
        server.close();
    }

    @Test
    void readsRowsAsPostgresqlWritesThem() throws InterruptedException {
        answer = Told.csv("""
                entry,payee_id,payee_name,channel,account,account_name,account_source
                1,070190123456,"Nguyễn ""Tư"", An",VBA,0012,NGUYEN TU AN,LIST
                2,070190123457,"Đỗ
                Huệ",,,,COMMUNE
                """);
        assertThat(entries.toVerify(CHUNK))
                .containsExactly(
                        new EntryToVerify(
                                1,
                                "070190123456",
                                "Nguyễn \"Tư\", An",
                                "VBA",
                                "0012",
                                "NGUYEN TU AN",
                                AccountSource.LIST),
                        new EntryToVerify(2, "070190123457", "Đỗ\nHuệ", null, null, null, AccountSource.COMMUNE));
        assertThat(server.asked().get(0).path()).isEqualTo("/internal/payout/7/bu-dang.duc-phong/chunks/3/accounts");
    }

    @Test
    void readsEntriesWithAndWithoutTheirKind() throws InterruptedException {
        answer = Told.csv("""
                entry,citizen_id,full_name,birth_date,sex,payee_relation,payee_id,payee_name
                1,070190123456,Đỗ Huệ,1940-05-06,F,SELF,070190123456,Đỗ Huệ
                """);
        var entry = entries.toMatch(CHUNK).get(0);
        assertThat(entry.birthDate()).isEqualTo(LocalDate.of(1940, 5, 6));
        assertThat(entry.forFuneral()).isFalse();
        assertThat(entry.hasPayee()).isFalse();

        answer = Told.csv("""
                entry,citizen_id,full_name,birth_date,sex,payee_relation,payee_id,payee_name,kind
                1,070190123456,Đỗ Huệ,1940-05-06,F,AUTHORISED,070190123457,Đỗ Con,FUNERAL
                """);
        assertThat(entries.toMatch(CHUNK).get(0).forFuneral()).isTrue();
    }

    @Test
    void writesRowsAsPostgresqlReadsThem() throws InterruptedException {
        entries.verified(
                CHUNK,
                List.of(
                        new AccountResult(1, "VBA", "0012", "Nguyễn \"Tư\", An", AccountSource.VNEID, null),
                        new AccountResult(2, null, null, null, AccountSource.LIST, "ACCOUNT_MISSING")));
        var asked = server.asked().get(0);
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.header("Content-type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(asked.text().lines())
                .containsExactly(
                        "entry,channel,account,account_name,account_source,reason",
                        "1,VBA,0012,\"Nguyễn \"\"Tư\"\", An\",VNEID,",
                        "2,,,,LIST,ACCOUNT_MISSING");
    }

    @Test
    void readsOrders() throws InterruptedException {
        answer = Told.json("""
                {"order": 7, "msgId": "LT2611-1-7", "caseCode": "H10.1", "programme": "BTXH", "month": "2026-11",
                 "channel": "VIDT", "kind": "WALLET", "bin": null, "bic": null, "count": 2, "total": 860000,
                 "valueDate": "2026-11-30", "createdAt": "2026-11-27T04:00:00Z", "state": "UNKNOWN"}
                """);
        var order = orders.order(7);
        assertThat(order.state()).isEqualTo(PaymentOrder.State.UNKNOWN);
        assertThat(order.createdAt()).isEqualTo(Instant.parse("2026-11-27T04:00:00Z"));
    }

    @Test
    void writesStatesStatusesAndBookings() throws InterruptedException {
        orders.changeState(7, PaymentOrder.State.SENT);
        assertThat(server.asked().get(0).text()).isEqualTo("{\"state\":\"SENT\"}");
        answer = Told.json("{\"missing\": 5}");
        var booking = new Booking("B-1", "A-1", 500_000, true, LocalDate.of(2026, 11, 30), null);
        assertThat(orders.addBookings(7, List.of(booking))).isEqualTo(5);
        assertThat(server.asked().get(1).text().lines())
                .containsExactly(
                        "booking,end_to_end_id,amount,credit,booked_on,reason", "B-1,A-1,500000,true,2026-11-30,");
        answer = Told.json("[\"2026-11-30\"]");
        assertThat(orders.days(1, "VBA")).containsExactly(LocalDate.of(2026, 11, 30));
    }

    @Test
    void keepsFilesByteForByte(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("order.xml"), "<a>Đỗ</a>");
        orders.keep(7, OrderPaper.ORDER, "application/xml", file);
        var asked = server.asked().get(0);
        assertThat(asked.path()).isEqualTo("/internal/payout/orders/7/files/ORDER");
        assertThat(asked.header("Content-type")).isEqualTo("application/xml");
        assertThat(asked.body()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void waitsForTheLedgerWhileItIsAway() {
        answer = Told.cut();
        assertThat(outcome()).isInstanceOf(Outcome.NotYet.class);
        server.close();
        assertThat(outcome()).isInstanceOf(Outcome.NotYet.class);
    }

    @Test
    void triesAgainWhatAnotherStateRefused() {
        answer = refusal(409);
        assertThat(outcome()).isInstanceOf(Outcome.Troubled.class);
        answer = refusal(500);
        assertThat(outcome()).isInstanceOf(Outcome.Troubled.class);
    }

    @Test
    void callsPeopleForWhatTheLedgerDoesNotTake() {
        for (var status : List.of(400, 403, 404)) {
            answer = refusal(status);
            assertThat(outcome()).isInstanceOfSatisfying(Outcome.Stuck.class, stuck -> assertThat(stuck.message())
                    .contains("Dòng 3 sai"));
        }
    }

    @Test
    void handsOverNothingOfARefusal() throws InterruptedException {
        answer = refusal(404);
        var rows = new ArrayList<PaymentAttempt>();
        assertThat(catchThrowableOfType(Unfinished.class, () -> orders.attempts(7, rows::add)))
                .isNotNull();
        assertThat(rows).isEmpty();
    }

    private Outcome outcome() {
        var unfinished = catchThrowableOfType(
                Unfinished.class, () -> entries.matched(CHUNK, List.of(new MatchResult(1, "EXACT", null))));
        return Objects.requireNonNull(unfinished).outcome();
    }

    private static Told refusal(int status) {
        return new Told(
                status,
                Map.of("Content-Type", "application/json"),
                "{\"message\": \"Dòng 3 sai\"}".getBytes(StandardCharsets.UTF_8));
    }
}
