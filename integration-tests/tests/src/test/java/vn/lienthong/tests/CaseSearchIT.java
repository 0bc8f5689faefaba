package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Finding cases, and who finds which. Each test looks for a word of its own. */
class CaseSearchIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Person SUPERVISOR = new Person("giamsat");
    private static final Person OF_DISTRICT = new Person("giamsat.bu-dang");
    private static final Person AUDITOR = new Person("kiemtoan");

    private final SearchedCases cases = new SearchedCases();

    @AfterEach
    void takeOut() {
        cases.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hòa giải đất đai",
                "hoà giải đất đai",
                "hoa giai dat dai",
                "HOÀ GIẢI",
                "hoa gi dat",
                "hoa giai d",
                "hoa giia dat dai",
                "giải hòa dấtt"
            })
    void findsWordsHoweverTheyAreWritten(String words) {
        var code = cases.add("Hòa giải tranh chấp đất đai " + cases.mark);
        SearchedCases.refresh();
        assertThat(codes(find(SUPERVISOR, words + " " + cases.mark))).containsExactly(code);
    }

    @Test
    void ranksWhatIsWrittenExactlySoFirst() {
        cases.add("Cấp cua đồng " + cases.mark);
        var exact = cases.add("Cấp của đồng " + cases.mark);
        SearchedCases.refresh();
        assertThat(codes(find(SUPERVISOR, "của " + cases.mark)).get(0)).isEqualTo(exact);
    }

    @Test
    void ranksWhatIsSideBySideFirstAndThenTheNewest() {
        var scattered = changedAt(9, "Tranh chấp, giải hòa ");
        var newestFirst = IntStream.of(8, 7, 6, 5)
                .mapToObj(day -> changedAt(day, "Hòa giải tranh chấp "))
                .toList();
        SearchedCases.refresh();
        assertThat(codes(find(SUPERVISOR, "hoa giai tranh chap " + cases.mark)))
                .startsWith(newestFirst.toArray(String[]::new))
                .endsWith(scattered)
                .hasSize(5);
    }

    private String changedAt(int day, String title) {
        var moment = "2026-11-%02dT01:00:00Z".formatted(day);
        return cases.add(title + cases.mark, "bu-dang", "VPUB.bu-dang", Map.of("lastEventAt", moment));
    }

    @Test
    void findsABeginningOfACode() {
        var code = cases.add("Một hồ sơ");
        SearchedCases.refresh();
        assertThat(codes(find(SUPERVISOR, code.substring(0, 20).toLowerCase(Locale.ROOT))))
                .containsExactly(code);
    }

    @Test
    void showsEverybodyTheOwnCasesOnly() {
        var district = cases.add("Của huyện", "bu-dang", "VPUB.bu-dang", Map.of());
        var commune = cases.add("Của xã", "bu-dang.duc-phong", "UBND_XA.bu-dang.duc-phong", Map.of());
        var other = cases.add("Của huyện khác", "phu-rieng", "VPUB.phu-rieng", Map.of());
        SearchedCases.refresh();

        assertThat(codes(find(SUPERVISOR, cases.mark))).containsExactlyInAnyOrder(district, commune, other);
        assertThat(codes(find(OF_DISTRICT, cases.mark))).containsExactlyInAnyOrder(district, commune);
        assertThat(codes(find(Person.leader("vpub", "phu-rieng"), cases.mark))).containsExactly(other);

        var session = Session.signIn(OF_DISTRICT);
        assertThat(session.get("/cases/" + commune).status()).isEqualTo(200);
        assertThat(session.get("/cases/" + other).status()).isEqualTo(404);
        assertThat(Workbook.read(session.bytes("/cases/export.xlsx?q=" + encoded(cases.mark)))
                        .strings())
                .contains(district, commune)
                .doesNotContain(other);
        assertThat(session.get("/cases?unit=phu-rieng&q=" + encoded(cases.mark)).body())
                .contains("Không có hồ sơ phù hợp");
        assertThat(Session.signIn(Person.officer("vpub", "phu-rieng"))
                        .get("/cases")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void narrowsDownByCounts() {
        cases.add("Một");
        var ended = cases.add(
                "Hai",
                "bu-dang",
                "C06.vn",
                Map.of("state", "COMPLETED", "result", "Đã nghiệm thu", "period", "2026-03", "late", true));
        SearchedCases.refresh();
        var page = find(SUPERVISOR, cases.mark);
        var link = page.select("aside a:contains(Đã nghiệm thu)");
        assertThat(link.text()).isEqualTo("Đã nghiệm thu 1");
        var narrowed =
                Jsoup.parse(Session.signIn(SUPERVISOR).get(link.attr("href")).body());
        assertThat(codes(narrowed)).containsExactly(ended);
        assertThat(narrowed.select("#chosen").text()).contains("Kết quả: Đã nghiệm thu");
        assertThat(codes(find(SUPERVISOR, cases.mark, "&late=true&period=2026-03")))
                .containsExactly(ended);
    }

    /** A screen reader tells what changes within what stays. */
    @Test
    void tellsTheCountWhileOneIsTyping() {
        cases.add("Đang gõ");
        SearchedCases.refresh();
        try (var browser = Browser.of(SUPERVISOR)) {
            browser.open("/cases");
            browser.see(By.cssSelector("#count[role=status]"));
            browser.script("document.getElementById('count').dataset.stays = 'true'");
            browser.type(By.id("q"), cases.mark);
            browser.until(() -> browser.see(By.id("count")).getText().startsWith("1 hồ sơ, trong đó 0 quá hạn."));
            browser.see(By.cssSelector("#count[role=status][data-stays=true]"));
            assertThat(browser.all(By.id("count"))).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LAST_CHANGE", "RELEVANCE"})
    void leafsThroughWhatIsThereWhileCasesChange(String sort) {
        var all = new HashSet<String>();
        for (int i = 0; i < 60; i++) {
            all.add(cases.add("Hồ sơ " + i));
        }
        SearchedCases.refresh();
        var session = Session.signIn(SUPERVISOR);
        var first = page(session, "/cases?sort=" + sort + "&q=" + encoded(cases.mark));
        var seen = new ArrayList<>(codes(first));
        // It was on a page to come, and would now be on the first.
        all.stream().filter(code -> !seen.contains(code)).findFirst().ifPresent(cases::change);

        var second = page(session, next(first));
        seen.addAll(codes(second));
        var third = page(session, next(second));
        seen.addAll(codes(third));
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(codes(page(session, third.select("a[rel=prev]").attr("href"))))
                .isEqualTo(codes(second));
    }

    /** As when somebody changes the order in the address bar. */
    @Test
    void beginsAtTheBeginningWhereThePlaceIsOneOfAnotherOrder() {
        for (int i = 0; i < 30; i++) {
            cases.add("Hồ sơ " + i);
        }
        SearchedCases.refresh();
        var session = Session.signIn(SUPERVISOR);
        var first = page(session, "/cases?sort=LAST_CHANGE&q=" + encoded(cases.mark));
        var elsewhere = next(first).replace("sort=LAST_CHANGE", "sort=RELEVANCE");
        assertThat(elsewhere).contains("sort=RELEVANCE", "after=");
        assertThat(codes(page(session, elsewhere))).isEqualTo(codes(first));
    }

    @Test
    void exportsAllHits() {
        for (int i = 0; i < 30; i++) {
            cases.add("=Hồ sơ " + i);
        }
        SearchedCases.refresh();
        var sheet = Workbook.read(
                Session.signIn(SUPERVISOR).bytes("/cases/export.xlsx?sort=CODE&q=" + encoded(cases.mark)));
        assertThat(sheet.strings().stream().filter(text -> text.startsWith("'=Hồ sơ")))
                .hasSize(30);
        assertThat(sheet.text("A", 1)).isEqualTo("Mã hồ sơ");
    }

    @Test
    void findsTheCaseOfAPersonAndTellsTheAuditorSo() {
        var id = "07" + String.valueOf(System.nanoTime()).substring(3, 13);
        var name = "Lê Thị Hoà Thử" + cases.mark.replaceAll("[^a-f]", "");
        var code = cases.add("Yêu cầu", "binh-phuoc", "CAT.binh-phuoc", Map.of("caseId", person(id, name)));
        SearchedCases.refresh();
        assertThat(codes(find(SUPERVISOR, id))).containsExactly(code);
        assertThat(codes(find(SUPERVISOR, id.substring(0, 3) + "***" + id.substring(9))))
                .contains(code);
        assertThat(codes(find(SUPERVISOR, name.toLowerCase(Locale.ROOT).replace("hoà", "hòa"))))
                .contains(code);
        assertThat(codes(find(OF_DISTRICT, id))).isEmpty();

        var audit = Session.signIn(AUDITOR)
                .get("/audit?who=giamsat&what=" + encoded(id.substring(0, 3) + "***" + id.substring(9)));
        assertThat(audit.body()).contains("Tìm hồ sơ").doesNotContain(id);
    }

    @Test
    void keepsSearchesForOneself() {
        var session = Session.signIn(OF_DISTRICT);
        var name = "Của tôi " + cases.mark;
        var saved = session.post(
                "/cases/saved",
                FORM,
                HttpRequest.BodyPublishers.ofString(
                        "as=" + encoded(name) + "&q=" + encoded(cases.mark) + "&unit=bu-dang&overdue=true"));
        assertThat(saved.status()).isEqualTo(302);
        var link = page(session, "/cases").select("#saved a:contains(" + cases.mark + ")");
        assertThat(link.attr("href")).contains("unit=bu-dang", "overdue=true");
        assertThat(Session.signIn(SUPERVISOR).get("/cases").body()).doesNotContain(name);
        session.post(link.parents().select("li form").attr("action"), FORM, HttpRequest.BodyPublishers.noBody());
        assertThat(session.get("/cases").body()).doesNotContain(name);
        var refused = session.post("/cases/saved", FORM, HttpRequest.BodyPublishers.ofString("as=X&q=070190123456"));
        assertThat(page(session, refused.header("Location")).text()).contains("không lưu được số định danh");
    }

    @Test
    void theAuditIsTheAuditorsAlone() {
        var code = cases.add("Được mở");
        SearchedCases.refresh();
        Session.signIn(SUPERVISOR).get("/cases/" + code);
        var auditor = Session.signIn(AUDITOR);
        var lines = page(auditor, "/audit?who=giamsat&what=" + code).select("#reads tbody tr");
        assertThat(lines.text()).contains("Hồ sơ " + code, "Giám sát");
        assertThat(Workbook.read(auditor.bytes("/audit/export.xlsx?what=" + code))
                        .strings())
                .contains("Hồ sơ " + code);
        assertThat(page(auditor, "/audit?from=31/02/2026").text()).contains("Từ ngày “31/02/2026”");
        for (var path : List.of("/cases", "/stuck", "/programme", "/payouts", "/judicial", "/admin/agencies")) {
            assertThat(auditor.get(path).status()).as(path).isEqualTo(403);
        }
        for (var person : List.of(SUPERVISOR, Person.ADMINISTRATOR, Person.officer("vpub", "bu-dang"))) {
            assertThat(Session.signIn(person).get("/audit").status()).isEqualTo(403);
        }
    }

    /** In a request's ledger; the id of the case. */
    private static String person(String citizenId, String name) {
        var caseId = "search-" + UUID.randomUUID();
        CommuneList.run("""
            insert into case_file (case_id, code, process_key, title, unit, lead_agency, due_at, due_provisional,
                    opened_by, opened_at)
                values ('%1$s', '%1$s', 'record-probe', 'Thử', 'binh-phuoc', 'CAT', now(), false, 'x', now());
            insert into judicial_request (case_id, caller, request_id, content_hash, issuer, unit, form_type, subject,
                    purpose, paper, postal_address, payment, received_on, received_at, received_by, limit_code,
                    limit_value, limit_unit, due_at, fee)
                values ('%1$s', 'vneid', '%1$s', repeat('0', 64), 'CAT', 'binh-phuoc', 'FORM_1', 'SELF', 'Du học', true,
                    '12 Hùng Vương, Đồng Xoài', 'ONLINE', current_date, now(), 'vneid', 'NORMAL', 10, 'DAY',
                    now() + interval '10 days', 0);
            insert into judicial_person
                select id, 'SUBJECT', '%2$s', '%3$s', '1990-05-17', 'F' from judicial_request where request_id = '%1$s';
            """.formatted(caseId, citizenId, name));
        return caseId;
    }

    private static Document find(Person person, String words) {
        return find(person, words, "");
    }

    private static Document find(Person person, String words, String more) {
        return page(Session.signIn(person), "/cases?q=" + encoded(words) + more);
    }

    private static Document page(Session session, String path) {
        var answer = session.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String next(Document page) {
        return page.select("a[rel=next]").attr("href");
    }

    private static List<String> codes(Document page) {
        return page.select("#results tbody a").eachText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
