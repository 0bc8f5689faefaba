package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.tests.Web.Answer;

/** Who sees what of a criminal-record request, and what the ledger keeps of its result. */
@ResourceLock(Shared.ISSUERS)
class JudicialPagesIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final Person SERVICE = Accounts.create("services");
    private static final Person OFFICER = new Person("cat.cb");
    private static final Person COLLEAGUE = Accounts.create("officers", "CAT.binh-phuoc");
    private static final Person SUPERVISOR = new Person("giamsat");
    private static final Person OTHER = new Person("stp.cb");

    private static final String RECORD = """
            {"recordNumber": "KIN-%s", "formType": "FORM_1", "issuer": "CAT", "issuedOn": "2026-11-27",
             "person": {"citizenId": "070190123456", "fullName": "Nguyễn Thị Kín Đáo", "birthDate": "1990-05-17", "sex": "F"},
             "convictions": [], "bans": []}
            """;

    @Test
    void theIssuersOfficersSeeThePersonAndOthersAMask() {
        var request = RecordRequest.submitted();
        assertThat(page(OFFICER, request, "").body())
                .contains(RecordRequest.NAME)
                .contains(RecordRequest.CITIZEN_ID);
        for (var person : List.of(SUPERVISOR, Person.ADMINISTRATOR)) {
            var shown = page(person, request, "");
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.body())
                    .contains("N. T. K. Đ.")
                    .contains("070******456")
                    .doesNotContain(RecordRequest.NAME)
                    .doesNotContain(RecordRequest.CITIZEN_ID)
                    .doesNotContain("Hùng Vương");
        }
        assertThat(page(OTHER, request, "").status()).isEqualTo(404);
        assertThat(request.reads("Yêu cầu")).contains("cat.cb: Xử lý").contains("giamsat: Giám sát");
    }

    @Test
    void listsShowOwnRequestsOnlyAndNoWholeNumber() {
        var request = RecordRequest.submitted();
        assertThat(Session.signIn(OFFICER).get("/judicial").body())
                .contains(request.caseCode())
                .contains(RecordRequest.NAME)
                .doesNotContain(RecordRequest.CITIZEN_ID);
        assertThat(Session.signIn(SUPERVISOR).get("/judicial").body())
                .contains(request.caseCode())
                .doesNotContain(RecordRequest.NAME);
        assertThat(Session.signIn(OTHER).get("/judicial").body()).doesNotContain(request.caseCode());
        assertThat(Session.signIn(OFFICER).get("/judicial?state=WITHDRAWN").body())
                .doesNotContain(request.caseCode());
        assertThat(Session.signIn(OFFICER).get("/judicial?from=99%2F99%2F2026").body())
                .contains("không phải là ngày");
        assertThat(Session.signIn(OFFICER).get("/judicial/register.pdf").body()).startsWith("%PDF");
    }

    @Test
    void papersThatNameThePersonAreTheIssuersOnly() {
        var request = RecordRequest.submitted();
        assertThat(page(OFFICER, request, "/papers/01.pdf").body()).startsWith("%PDF");
        assertThat(page(OFFICER, request, "/papers/02.pdf").status()).isEqualTo(404);
        assertThat(page(OFFICER, request, "/papers/07.pdf").status()).isEqualTo(404);
        assertThat(page(SUPERVISOR, request, "/papers/01.pdf").status()).isEqualTo(403);
        assertThat(page(SUPERVISOR, request, "/papers/05.pdf").body()).startsWith("%PDF");
        assertThat(page(OTHER, request, "/papers/05.pdf").status()).isEqualTo(404);
    }

    @Test
    void nobodyWithdrawsWhatWasSent() {
        var request = RecordRequest.submitted();
        assertThat(page(OFFICER, request, "").body()).doesNotContain("/withdrawal");
        assertThat(withdraws(OFFICER, request).body()).contains("không rút được");
        assertThat(withdraws(OFFICER, request).status()).isEqualTo(409);
        assertThat(withdraws(SUPERVISOR, request).status()).isEqualTo(403);
        assertThat(withdraws(OTHER, request).status()).isEqualTo(404);
        assertThat(Session.signIn(OFFICER)
                        .postWithoutToken(
                                request.page("/withdrawal"), FORM, BodyPublishers.ofString("reason=Khong+can+nua"))
                        .status())
                .isEqualTo(403);
        assertThat(request.state()).isEqualTo("SUBMITTED");
    }

    @Test
    void onlyWhoChecksSeesWhatTheRecordSaysAndSaysWhatFor() {
        var request = RecordRequest.submitted();
        var number = brings(request);
        assertThat(request.state()).isEqualTo("RESULT");
        assertThat(page(OFFICER, request, "/result").status()).isEqualTo(403);
        request.isCheckedBy(OFFICER);

        assertThat(page(OFFICER, request, "/result").body())
                .contains("Mục đích xem")
                .doesNotContain(number);
        assertThat(looks(OFFICER, request, "  x ").status()).isEqualTo(400);
        assertThat(request.reads("Kết quả")).isEmpty();

        var seen = looks(OFFICER, request, "Kiểm tra đúng người");
        assertThat(seen.body()).contains(number).contains("Kết quả đúng với người trong yêu cầu");
        assertThat(seen.header("Cache-Control")).contains("no-store");
        assertThat(request.reads("Kết quả")).isEqualTo("cat.cb: Kiểm tra đúng người");

        for (var person : List.of(COLLEAGUE, SUPERVISOR, Person.ADMINISTRATOR)) {
            var refused = looks(person, request, "Tò mò một chút");
            assertThat(refused.status()).as(person.account()).isEqualTo(403);
            assertThat(refused.body()).doesNotContain(number);
        }
        assertThat(looks(OTHER, request, "Tò mò một chút").status()).isEqualTo(404);
        assertThat(request.reads("Kết quả")).isEqualTo("cat.cb: Kiểm tra đúng người");
    }

    @Test
    void theLedgerKeepsARecordEncryptedAndHandsItOverOnceChecked() {
        var request = RecordRequest.submitted();
        var number = brings(request);
        assertThat(CommuneList.text(
                        "select position('%s' in encode(text, 'escape')) from judicial_result where request = %d"
                                .formatted(number, request.id())))
                .isEqualTo("0");
        assertThat(result(request).status()).isEqualTo(409);
        assertThat(delivers(request, "VN-1").status()).isEqualTo(409);

        CommuneList.run(
                "update judicial_result set checked_by = 'cat.cb', checked_at = now() where request = " + request.id());
        CommuneList.run("update judicial_request set state = 'CHECKED' where id = " + request.id());
        var handedOver = result(request);
        assertThat(handedOver.body()).isEqualTo(RECORD.formatted(number.substring("KIN-".length())));
        assertThat(handedOver.header("X-Result-Signature")).isEqualTo("c2ln");
        assertThat(request.reads("Kết quả")).contains("DELIVER");
        assertThat(delivers(request, "VN-1").status()).isEqualTo(204);
        assertThat(delivers(request, "VN-1").status()).isEqualTo(204);
        assertThat(delivers(request, "VN-2").status()).isEqualTo(409);
        assertThat(request.state()).isEqualTo("DELIVERED");
    }

    @Test
    void aTextThatWasMovedToAnotherRequestIsNotShown() {
        var request = RecordRequest.submitted();
        var other = RecordRequest.submitted();
        brings(request);
        var number = brings(other);
        CommuneList.run(
                "update judicial_result set (iv, text) = (select iv, text from judicial_result where request = %d) where request = %d"
                        .formatted(other.id(), request.id()));
        request.isCheckedBy(OFFICER);
        var seen = looks(OFFICER, request, "Kiểm tra đúng người");
        assertThat(seen.status()).isEqualTo(409);
        assertThat(seen.body()).contains("Không giải mã được").doesNotContain(number);
    }

    @Test
    void whatIsNoResultIsRefused() {
        var request = RecordRequest.submitted();
        assertThat(brings(request, "[]", "c2ln").status()).isEqualTo(400);
        assertThat(brings(request, "{bí mật", "c2ln").body()).doesNotContain("bí mật");
        assertThat(brings(request, "{\"a\": \"" + "x".repeat(1024 * 1024) + "\"}", "c2ln")
                        .status())
                .isEqualTo(413);
        assertThat(brings(request, "{}", "").status()).isEqualTo(400);
        brings(request);
        assertThat(brings(request, "{}", "c2ln").status()).isEqualTo(409);
        assertThat(result(new RecordRequest(999_999_999, "", "")).status()).isEqualTo(404);
    }

    @Test
    void callsToPartnersAreKeptOnceAndForGood() {
        var request = RecordRequest.submitted();
        assertThat(tells(call(request, "issuer-cat")).status()).isEqualTo(204);
        assertThat(tells(call(request, "issuer-cat")).status()).isEqualTo(204);
        assertThat(CommuneList.number(
                        "select count(*) from partner_call where case_code = '%s'".formatted(request.caseCode())))
                .isEqualTo(1);
        assertThat(tells(call(request, "")).json().path("message").asText()).isEqualTo("Thiếu “partner”");
        assertThatThrownBy(() -> CommuneList.run(
                        "delete from partner_call where case_code = '%s'".formatted(request.caseCode())))
                .hasMessageContaining("only ever added to");

        assertThat(page(Person.ADMINISTRATOR, request, "").body()).contains("issuer-cat /v1/requests");
        assertThat(page(SUPERVISOR, request, "").body())
                .contains("Lượt gọi ra hệ thống khác")
                .doesNotContain("/v1/requests");
        assertThat(page(OFFICER, request, "").body()).doesNotContain("Lượt gọi ra hệ thống khác");
    }

    @Test
    void administratorsWorkThroughStrays() {
        var id = UUID.randomUUID().toString();
        CommuneList.run("""
            insert into callback_stray (callback_id, partner, request_id, type, number, data, said_at, received_at, reason)
            values ('%1$s', 'issuer-cat', 'JR-999999999', 'ACK', 1, '{}', now(), now(), 'UNKNOWN_REQUEST')
            """.formatted(id));
        var stray = CommuneList.number("select id from callback_stray where callback_id = '%s'".formatted(id));
        var administrator = Session.signIn(Person.ADMINISTRATOR);
        assertThat(administrator.get("/admin/callbacks").status()).isEqualTo(200);
        administrator.post("/admin/callbacks/%d/again".formatted(stray), FORM, BodyPublishers.noBody());
        assertThat(settled(stray)).isEqualTo("null");
        administrator.post("/admin/callbacks/%d/aside".formatted(stray), FORM, BodyPublishers.ofString("reason=x"));
        assertThat(settled(stray)).isEqualTo("null");
        administrator.post(
                "/admin/callbacks/%d/aside".formatted(stray), FORM, BodyPublishers.ofString("reason=Tin+thu+nghiem"));
        assertThat(settled(stray)).isEqualTo("SET_ASIDE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat.cb", "cat.ld", "giamsat"})
    void othersHaveNoBusinessWithStrays(String account) {
        assertThat(Session.signIn(new Person(account)).get("/admin/callbacks").status())
                .isEqualTo(403);
    }

    private static Answer page(Person person, RecordRequest request, String below) {
        return Session.signIn(person).get(request.page(below));
    }

    private static Answer looks(Person person, RecordRequest request, String purpose) {
        return Session.signIn(person)
                .post(
                        request.page("/result"),
                        FORM,
                        BodyPublishers.ofString("purpose=" + URLEncoder.encode(purpose, StandardCharsets.UTF_8)));
    }

    private static Answer withdraws(Person person, RecordRequest request) {
        return Session.signIn(person)
                .post(request.page("/withdrawal"), FORM, BodyPublishers.ofString("reason=Khong+can+nua"));
    }

    /** The worker brings a record; its number. */
    private static String brings(RecordRequest request) {
        var number = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            assertThat(brings(request, RECORD.formatted(number), "c2ln").status())
                    .isEqualTo(204);
        }
        return "KIN-" + number;
    }

    private static Answer brings(RecordRequest request, String record, String signature) {
        var put = internal("/judicial/requests/%d/result".formatted(request.id()))
                .PUT(BodyPublishers.ofString(record, StandardCharsets.UTF_8));
        return Web.send(signature.isEmpty() ? put : put.header("X-Result-Signature", signature));
    }

    private static Answer result(RecordRequest request) {
        return Web.send(
                internal("/judicial/requests/%d/result".formatted(request.id())).GET());
    }

    private static Answer delivers(RecordRequest request, String receipt) {
        return Web.send(internal("/judicial/requests/%d/delivery".formatted(request.id()))
                .POST(Web.body(Map.of("receipt", receipt))));
    }

    private static Answer tells(Map<String, Object> call) {
        return Web.send(internal("/partner-calls").POST(Web.body(List.of(call))));
    }

    private static Map<String, Object> call(RecordRequest request, String partner) {
        return Map.of(
                "requestId",
                "JR-" + request.id(),
                "partner",
                partner,
                "path",
                "/v1/requests",
                "caseCode",
                request.caseCode(),
                "officer",
                "system",
                "agency",
                "CAT",
                "purpose",
                "SUBMIT",
                "at",
                "2026-11-27T02:00:00Z",
                "status",
                202,
                "requestHash",
                "ab".repeat(32));
    }

    private static String settled(long stray) {
        return CommuneList.text("select settled_as from callback_stray where id = " + stray);
    }

    private static HttpRequest.Builder internal(String path) {
        return Web.request(SharedStack.get().processes().address().resolve("/internal" + path))
                .header("Authorization", SERVICE.basic());
    }
}
