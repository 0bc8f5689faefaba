package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.tests.CommuneList.COMMUNE;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A commune's list from matching to its confirmation: what workers tell, what people decide, what the tables hold. */
@Order(2)
@ResourceLock(Shared.BANKS)
class PayoutCleaningIT {

    private static final String MATCH = "entry,level,reason\n";
    private static final String ACCOUNTS = "entry,channel,account,account_name,account_source,reason\n";

    private static final Person SERVICE = Accounts.create("services");
    private static final Person OFFICER = Person.officer("ubnd_xa", COMMUNE);
    private static final Person LEADER = Person.leader("ubnd_xa", COMMUNE);

    @Test
    void aChunkIsMatchedAndGetsAccounts() {
        var list = CommuneList.of(3, "IMPORTED", "", "");
        assertThat(read(list, "match").body().lines())
                .hasSize(4)
                .startsWith("entry,citizen_id,full_name,birth_date,sex,payee_relation,payee_id,payee_name,kind")
                .contains(list.entry(1)
                        + ",070040000001,Nguyễn Văn 1,1940-01-01,,SELF,070040000001,Nguyễn Văn 1,MONTHLY");

        var matched = MATCH + list.entry(1) + ",EXACT,\n" + list.entry(2) + ",ID_ONLY,NAME_MISMATCH\n";
        assertThat(write(list, "match", matched).status()).isEqualTo(204);
        assertThat(List.of(list.state(1), list.state(2), list.state(3)))
                .containsExactly("MATCHED", "MISMATCHED", "IMPORTED");

        var again = MATCH + list.entry(1) + ",DECEASED,DECEASED\n";
        assertThat(write(list, "match", again).status()).isEqualTo(204);
        assertThat(list.state(1)).isEqualTo("MATCHED");

        assertThat(read(list, "accounts").body().lines()).hasSize(2);
        var verified = ACCOUNTS + list.entry(1) + ",VBA,1234567,\"Nguyễn, Văn 1\",VNEID,\n";
        assertThat(write(list, "accounts", verified).status()).isEqualTo(204);
        assertThat(list.state(1)).isEqualTo("PAYABLE");
        assertThat(reads(list)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%d,SUPER,\n",
                "%d,EXACT,BORED\n",
                "%d,NONE,\n",
                "%d,DECEASED,\n",
                "%d,EXACT\n",
                "%d,EXACT,,\n",
                "%d0000,EXACT,\n",
                "x%d,EXACT,\n",
                "%1$d,EXACT,\n%1$d,EXACT,\n"
            })
    void whatIsWrongChangesNothing(String row) {
        var list = CommuneList.of(1, "IMPORTED", "", "");
        var answer = write(list, "match", MATCH + row.formatted(list.entry(1)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).isNotEmpty();
        assertThat(list.state(1)).isEqualTo("IMPORTED");
    }

    @Test
    void onlyKnownColumnsAndChannelsAreTaken() {
        var list = CommuneList.of(1, "MATCHED", "EXACT", "");
        assertThat(write(list, "accounts", MATCH + list.entry(1) + ",EXACT,\n").status())
                .isEqualTo(400);
        var unknown = ACCOUNTS + list.entry(1) + ",KHONG,1234567,A,VNEID,\n";
        assertThat(write(list, "accounts", unknown).status()).isEqualTo(400);
        assertThat(list.state(1)).isEqualTo("MATCHED");
    }

    @Test
    void aReaderThatGoesAwayLeavesConnectionsWhole() {
        var list = CommuneList.of(5_000, "IMPORTED", "", "");
        for (int i = 0; i < 30; i++) {
            goesAway(list);
        }
        for (int i = 0; i < 30; i++) {
            assertThat(read(list, "match").body().lines()).hasSize(5_001);
        }
    }

    @Test
    void theSecondOfTwoWhoDecideIsToldWhoWasFaster() {
        var list = CommuneList.of(2, "MISMATCHED", "ID_ONLY", "NAME_MISMATCH");
        var seen = list.seen(1);
        var officer = Session.signIn(OFFICER);
        var leader = Session.signIn(LEADER);

        assertThat(decide(officer, list, "SAME_PERSON", "đã xem thẻ", seen)).contains("Đúng người này: 1 người.");
        assertThat(decide(leader, list, "EXCLUDE", "không đúng", seen))
                .contains("Nguyễn Văn 1 vừa được xử lý ở nơi khác bởi “" + OFFICER.account() + "”");
        assertThat(list.state(1)).isEqualTo("MATCHED");
        assertThat(CommuneList.text(
                        "select decided_by || ' ' || note || ' ' || reason from payout_decision where entry = "
                                + list.entry(1)))
                .isEqualTo(OFFICER.account() + " đã xem thẻ NAME_MISMATCH");
    }

    @Test
    void nobodyWhoIsDeadIsTheRightPerson() {
        var list = CommuneList.of(1, "MISMATCHED", "DECEASED", "DECEASED");
        var officer = Session.signIn(OFFICER);
        assertThat(decide(officer, list, "SAME_PERSON", "đã gặp", list.seen(1))).contains("không áp dụng được");
        assertThat(list.state(1)).isEqualTo("MISMATCHED");
        assertThat(decide(officer, list, "EXCLUDE", "", list.seen(1))).contains("Hãy ghi lý do");
        assertThat(decide(officer, list, "EXCLUDE", "đã mất", list.seen(1))).contains("Loại khỏi kỳ: 1 người.");
        assertThat(list.state(1)).isEqualTo("EXCLUDED");
    }

    @Test
    void onlyTheCommuneDecidesAndOthersSeeNoWholeIds() {
        var list = CommuneList.of(1, "MISMATCHED", "ID_ONLY", "NAME_MISMATCH");
        var department = Session.signIn(Person.officer("phong_ldtbxh", "bu-dang"));
        assertThat(department.get(list.page("/exceptions/" + list.entry(1))).body())
                .contains("070••••••001")
                .doesNotContain("070040000001");
        assertThat(Session.signIn(OFFICER)
                        .get(list.page("/exceptions/" + list.entry(1)))
                        .body())
                .contains("070040000001");
        assertThat(send(department, list, "EXCLUDE", "không", list.seen(1)).status())
                .isEqualTo(403);
        var elsewhere = Session.signIn(Person.officer("ubnd_xa", "bu-dang.tho-son"));
        for (var page : List.of("", "/exceptions", "/summary.pdf")) {
            assertThat(elsewhere.get(list.page(page)).status()).as(page).isEqualTo(404);
        }
    }

    @Test
    void theSummaryIsPrintedForSignature() {
        var list = CommuneList.of(3, "PAYABLE", "EXACT", "");
        var pdf = Session.signIn(OFFICER).bytes(list.page("/summary.pdf"));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(Session.signIn(OFFICER).get(list.page("")).body()).contains("1.500.000", "Sẵn sàng chi trả");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'CONFIRMED'",
                "state = 'CONFIRMED', confirmed_by = 'a'; state = 'CHECKED'",
                "state = 'CONFIRMED', confirmed_by = 'a'; state = 'CHECKED', checked_by = 'a'",
                "state = 'CONFIRMED', confirmed_by = 'a'; state = 'CHECKED', checked_by = 'b', checked_for = 'a'",
                "state = 'CONFIRMED', confirmed_by = 'b', confirmed_for = 'a'; state = 'CHECKED', checked_by = 'a'",
                "state = 'CONFIRMED', confirmed_by = 'a'; state = 'CHECKED', checked_by = 'b'; "
                        + "state = 'APPROVED', approved_by = 'a', approved_count = 0, approved_total = 0",
                "state = 'CONFIRMED', confirmed_by = 'a'; state = 'CHECKED', checked_by = 'b'; "
                        + "state = 'APPROVED', approved_by = 'b', approved_count = 0, approved_total = 0",
                "state = 'CONFIRMED', confirmed_by = 'a'; state = 'CHECKED', checked_by = 'b'; "
                        + "state = 'APPROVED', approved_by = 'c', approved_for = 'b', approved_count = 0, approved_total = 0",
                "state = 'CONFIRMED', confirmed_by = 'a'; state = 'CHECKED', checked_by = 'b'; "
                        + "state = 'APPROVED', approved_by = 'c'",
                "state = 'CONFIRMED', confirmed_by = 'a'; "
                        + "state = 'APPROVED', approved_by = 'c', approved_count = 0, approved_total = 0"
            })
    void theTableHoldsThreePeopleApart(String steps) throws SQLException {
        var list = CommuneList.of(1, "PAYABLE", "EXACT", "");
        var all = List.of(steps.split("; "));
        for (var step : all.subList(0, all.size() - 1)) {
            list.set(step);
        }
        assertThatThrownBy(() -> list.set(all.get(all.size() - 1)))
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("23514");
    }

    @Test
    void aConfirmedListIsFixedUntilItIsReturned() throws SQLException {
        var list = CommuneList.of(1, "PAYABLE", "EXACT", "");
        var officer = Session.signIn(OFFICER);
        list.set("state = 'CONFIRMED', confirmed_by = 'a'");

        for (var change : List.of("state = 'EXCLUDED'", "amount = 600000", "payee_id = '070040000009'")) {
            assertThatThrownBy(() -> CommuneList.run(
                            "update payout_entry set %s where id = %d".formatted(change, list.entry(1))))
                    .as(change)
                    .hasMessageContaining("entries of a confirmed list are fixed");
        }
        assertThat(decide(officer, list, "EXCLUDE", "không còn", list.seen(1))).contains("đã được xác nhận");
        assertThat(write(list, "match", MATCH + list.entry(1) + ",EXACT,\n").status())
                .isEqualTo(409);

        list.set("state = 'CLEANING', confirmed_by = null");
        assertThat(decide(officer, list, "EXCLUDE", "không còn", list.seen(1))).contains("Loại khỏi kỳ: 1 người.");
    }

    private static String decide(Session session, CommuneList list, String decision, String note, String seen) {
        var answer = send(session, list, decision, note, seen);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return Jsoup.parse(session.get(list.page("/exceptions")).body())
                .select(".alert")
                .text();
    }

    private static Web.Answer send(Session session, CommuneList list, String decision, String note, String seen) {
        var form = List.of("decision=" + decision, "row=" + encoded(seen), "note=" + encoded(note)).stream()
                .collect(Collectors.joining("&"));
        return session.post(
                list.page("/exceptions"),
                "application/x-www-form-urlencoded",
                HttpRequest.BodyPublishers.ofString(form));
    }

    private static Web.Answer read(CommuneList list, String what) {
        return Web.send(request(list, what).GET());
    }

    private static Web.Answer write(CommuneList list, String what, String csv) {
        return Web.send(request(list, what)
                .setHeader("Content-Type", "text/csv;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(csv)));
    }

    private static void goesAway(CommuneList list) {
        Web.leaveAtOnce(request(list, "match").GET());
    }

    private static HttpRequest.Builder request(CommuneList list, String what) {
        var path = "/internal/payout/%d/%s/chunks/0/%s".formatted(list.period(), COMMUNE, what);
        return Web.request(SharedStack.get().processes().address().resolve(path))
                .header("Authorization", SERVICE.basic());
    }

    private static long reads(CommuneList list) {
        return CommuneList.number("select count(*) from read_audit where case_id = '%s'".formatted(list.caseId()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
