package vn.lienthong.workers.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.workers.http.PlayedServer;
import vn.lienthong.workers.http.PlayedServer.Told;
import vn.lienthong.workers.ledger.Identity.Relation;
import vn.lienthong.workers.ledger.Identity.Residence;
import vn.lienthong.workers.ledger.JudicialRequest.State;
import vn.lienthong.workers.ledger.PersonToIdentify.Subject;
import vn.lienthong.workers.partner.Envelope;
import vn.lienthong.workers.partner.PlayedLines;
import vn.lienthong.workers.task.Unfinished;

class HttpJudicialLedgerTest {

    private static final byte[] RECORD = "{\"convictions\": []}\n".getBytes(StandardCharsets.UTF_8);

    private Told answer = Told.of(204);
    private final PlayedServer server = PlayedServer.start(asked -> answer);
    private final JudicialLedger ledger = new HttpJudicialLedger(new LedgerApi(
            "/internal/judicial/",
            "Sổ",
            server.asProcesses(),
            new LedgerSettings(
                    Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(3), Duration.ofSeconds(5)),
            PlayedLines.json()));

    @AfterEach
    void ends() {
        server.close();
    }

    @Test
    void readsTheEnvelope() throws InterruptedException {
        answer = Told.json("""
                {"request": 12, "requestId": "V-7", "caseCode": "H10.1", "caller": "vneid", "issuer": "CAT",
                 "formType": "FORM_1", "purpose": "Xin việc", "consent": "C-1", "officer": "system", "agency": "CAT",
                 "unit": "binh-phuoc", "state": "SUBMITTING"}
                """);
        var request = ledger.request(12);
        assertThat(request.partnerId()).isEqualTo("JR-12");
        assertThat(request.state()).isEqualTo(State.SUBMITTING);
        assertThat(request.envelope("X")).isEqualTo(new Envelope("H10.1", "system", "CAT", "X", "C-1"));
        assertThat(server.asked().get(0).path()).isEqualTo("/internal/judicial/requests/12");
    }

    @Test
    void readsThePerson() throws InterruptedException {
        answer = Told.json("""
                {"citizenId": "070215123456", "fullName": "Đỗ Con", "birthDate": "2015-01-02", "sex": "F",
                 "subject": "CHILD", "requesterId": "070190123456", "requesterName": "Đỗ Thị Huệ", "organisation": null}
                """);
        assertThat(ledger.person(12))
                .isEqualTo(new PersonToIdentify(
                        "070215123456",
                        "Đỗ Con",
                        LocalDate.of(2015, 1, 2),
                        Subject.CHILD,
                        "070190123456",
                        "Đỗ Thị Huệ"));
    }

    @Test
    void writesIdentitiesStatesSupplementsAndReceipts() throws InterruptedException {
        var lived = new Residence("hue", LocalDate.of(2001, 2, 3), null);
        ledger.identified(12, new Identity("EXACT", null, Relation.NONE, false, true, List.of(lived)));
        ledger.changeState(12, State.SUBMITTING);
        ledger.supplemented(12, 3);
        ledger.delivered(12, "VN-1");
        assertThat(server.asked())
                .extracting(each -> each.method() + " " + each.path() + " " + each.text())
                .containsExactly(
                        "POST /internal/judicial/requests/12/identity {\"level\":\"EXACT\",\"reason\":null,"
                                + "\"relation\":\"NONE\",\"foreigner\":false,\"abroad\":true,\"residences\":"
                                + "[{\"unit\":\"hue\",\"from\":\"2001-02-03\",\"to\":null}]}",
                        "POST /internal/judicial/requests/12/state {\"state\":\"SUBMITTING\"}",
                        "POST /internal/judicial/requests/12/supplement {\"number\":3}",
                        "POST /internal/judicial/requests/12/delivery {\"receipt\":\"VN-1\"}");
    }

    @Test
    void bringsRecordsByteForByteWithTheirSignature() throws InterruptedException {
        ledger.keepResult(12, new SignedRecord(RECORD, "c2ln"));
        var put = server.asked().get(0);
        assertThat(put.method()).isEqualTo("PUT");
        assertThat(put.body()).isEqualTo(RECORD);
        assertThat(put.header("X-result-signature")).isEqualTo("c2ln");

        answer = new Told(200, Map.of("X-Result-Signature", "c2ln"), RECORD);
        assertThat(ledger.result(12).json()).isEqualTo(RECORD);
        assertThat(ledger.result(12).signature()).isEqualTo("c2ln");
    }

    @Test
    void doesNotHandOnARecordWithoutItsSignature() {
        answer = new Told(200, Map.of(), RECORD);
        assertThatThrownBy(() -> ledger.result(12))
                .isInstanceOf(Unfinished.class)
                .hasMessageNotContaining("convictions");
    }

    @Test
    void saysNothingOfARecordThatIsRefused() {
        answer = Told.of(409);
        assertThatThrownBy(() -> ledger.keepResult(12, new SignedRecord(RECORD, "c2ln")))
                .isInstanceOf(Unfinished.class)
                .hasMessageNotContaining("convictions");
        assertThat(new SignedRecord(RECORD, "c2ln").toString()).doesNotContain("convictions");
    }
}
