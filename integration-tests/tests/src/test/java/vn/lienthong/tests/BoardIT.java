package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import vn.lienthong.play.Vietnam;

/** The programme board, on cases that people really work on. No other class opens cases of kiosks in the units of these. */
@Order(1)
class BoardIT {

    private static final Person SUPERVISOR = new Person("giamsat");
    private static final String DUE = "2030-06-28";
    private static final String LONG_AGO = "2020-01-06T17:00:00.000+0700";

    @Test
    void showsWhereTheNewestOpenCaseStandsAtOnce() {
        var officer = Person.officer("vpub", "dong-xoai");
        officer.opensKioskCase("dong-xoai", DUE);
        var kiosk = officer.opensKioskCase("dong-xoai", DUE);
        var board = Session.signIn(SUPERVISOR);

        var cell = cell(board, "Thành phố Đồng Xoài", 2);
        assertThat(cell.text()).contains("Đúng hạn", "Bước 1 · VPUB", "còn 10 ngày", "2 hồ sơ đang mở");
        assertThat(link(cell)).isEqualTo("/cases/" + kiosk.code());
        assertThat(cell(board, "Thành phố Đồng Xoài", 4).text()).isEqualTo("– Chưa mở");

        officer.does("survey", kiosk, KioskCase.SURVEY);
        assertThat(cell(board, "Thành phố Đồng Xoài", 2).text()).contains("Sắp đến hạn", "Bước 1 · VPUB", "còn 3 ngày");
        kiosk.leader().does("approveSurvey", kiosk, KioskCase.APPROVAL);
        officer.does("propose", kiosk, kiosk.proposal());
        kiosk.leader().does("approveProposal", kiosk, Map.of("outcome", "DONE"));
        assertThat(cell(board, "Thành phố Đồng Xoài", 2).text()).contains("Bước 2 · VPUB", "đang ở PC06");
    }

    @Test
    void whatIsOverdueIsRedUnlessItIsSuspended() {
        var kiosk = Person.officer("vpub", "binh-long").opensKioskCase("binh-long", DUE);
        TimePasses.setDue(kiosk.officer().awaits("survey", kiosk), LONG_AGO);
        var board = Session.signIn(SUPERVISOR);

        var cell = cell(board, "Thị xã Bình Long", 2);
        assertThat(cell.text()).contains("Q Quá hạn").containsPattern("quá 1\\d{3} ngày");
        assertThat(cell.select(".text-bg-danger")).isNotEmpty();
        assertThat(rows(board.get("/programme?state=OVERDUE&model=2"))).contains("Thị xã Bình Long");

        suspend(kiosk, true);
        var waiting = cell(board, "Thị xã Bình Long", 2);
        assertThat(waiting.text()).contains("C Đang chờ", "Tạm đình chỉ");
        assertThat(waiting.select(".text-bg-danger")).isEmpty();
        suspend(kiosk, false);
    }

    @Test
    void endedCasesStayUntilThereIsANewOne() {
        var officer = Person.officer("vpub", "bu-gia-map");
        var board = Session.signIn(SUPERVISOR);
        var first = officer.opensKioskCase("bu-gia-map", DUE);
        first.goesToProcurement();
        first.goesFromDeliveryToEvaluation();
        first.leader().does("decideSpread", first, Map.of("outcome", "DONE", "reason", "Không nhân rộng"));
        var done = cell(board, "Huyện Bù Gia Mập", 2);
        assertThat(done.text()).contains("H Hoàn thành");
        assertThat(link(done)).isEqualTo("/cases/" + first.code());

        var second = officer.opensKioskCase("bu-gia-map", DUE);
        assertThat(link(cell(board, "Huyện Bù Gia Mập", 2))).isEqualTo("/cases/" + second.code());
        Person.ADMINISTRATOR.delete("/process-instance/" + second.id());
        assertThat(cell(board, "Huyện Bù Gia Mập", 2).text()).contains("X Đã hủy");
    }

    @Test
    void isNarrowedDownByModelTerritoryAndState() {
        var board = Session.signIn(SUPERVISOR);
        var model = page(board.get("/programme?model=17"));
        assertThat(model.select("thead th").eachText()).hasSize(2).anyMatch(text -> text.startsWith("Mô hình 17"));
        assertThat(rows(board.get("/programme?territory=binh-phuoc"))).contains("Huyện Bù Đốp");
        assertThat(rows(board.get("/programme?territory=bu-dang"))).containsExactly("Huyện Bù Đăng");
        assertThat(page(board.get("/programme?state=NOT_STARTED&model=36"))
                        .select("tbody td a")
                        .eachText())
                .isNotEmpty()
                .containsOnly("– Chưa mở");
        assertThat(board.get("/programme?state=RED").status()).isEqualTo(400);
    }

    @Test
    void aLeaderSeesTheUnitsOfOwnAgencies() {
        var kiosk = Person.officer("vpub", "chon-thanh").opensKioskCase("chon-thanh", DUE);
        var leader = Session.signIn(kiosk.leader());
        assertThat(rows(leader.get("/programme"))).containsExactly("Thị xã Chơn Thành");
        assertThat(rows(leader.get("/programme?territory=binh-phuoc"))).containsExactly("Thị xã Chơn Thành");
        assertThat(rows(leader.get("/programme?territory=bu-dang"))).isEmpty();
        var cell = cell(leader, "Thị xã Chơn Thành", 2);
        assertThat(link(cell)).isEqualTo("/files/" + kiosk.code());
        assertThat(leader.get(link(cell)).status()).isEqualTo(200);

        var noPart = Session.signIn(Person.leader("ttyt", "chon-thanh"));
        assertThat(link(cell(noPart, "Thị xã Chơn Thành", 2))).isEmpty();
        var ofTheProvince = Session.signIn(new Person("stttt.ld"));
        assertThat(rows(ofTheProvince.get("/programme"))).contains("Thị xã Chơn Thành", "Huyện Bù Đăng");
        var partner = Session.signIn(new Person("dn.ld"));
        assertThat(rows(partner.get("/programme"))).isEmpty();
        assertThat(strings(leader)).contains("Thị xã Chơn Thành").doesNotContain("Huyện Bù Đăng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/programme", "/programme/export.xlsx"})
    void isNotForOfficersNorForStrangers(String path) {
        assertThat(Session.signIn(Person.officer("vpub", "bu-dang")).get(path).status())
                .isEqualTo(403);
        assertThat(Session.anonymous().get(path).status()).isEqualTo(302);
        assertThat(Session.signIn(Person.ADMINISTRATOR).get(path).status()).isEqualTo(200);
    }

    @Test
    void isExportedAsAWorkbook() {
        var kiosk = Person.officer("vpub", "phuoc-long").opensKioskCase("phuoc-long", DUE);
        var workbook = Workbook.read(Session.signIn(SUPERVISOR).bytes("/programme/export.xlsx?model=2"));
        var line = workbook.line("A", "Thị xã Phước Long");
        assertThat(workbook.text("N", line)).isEqualTo(kiosk.code());
        assertThat(workbook.text("E", line)).isEqualTo("Đúng hạn");
        assertThat(workbook.number("C", line)).isEqualTo(2);
        assertThat(workbook.number("K", line)).isEqualTo(10);
        assertThat(LocalDate.of(1899, 12, 30).plusDays((long) workbook.number("O", line)))
                .isEqualTo(Vietnam.today());
    }

    @Test
    void leadsFromACellToTheCase() {
        var kiosk = Person.officer("vpub", "phuoc-long").opensKioskCase("phuoc-long", DUE);
        try (var browser = Browser.of(SUPERVISOR)) {
            browser.open("/programme");
            browser.see("Thị xã Phước Long");
            browser.picture("programme");
            browser.until(() -> Index.caseOf(kiosk).isPresent());
            browser.click(By.cssSelector("a[href='/cases/" + kiosk.code() + "']"));
            browser.until(() -> browser.address().endsWith("/cases/" + kiosk.code()));
            browser.see(kiosk.code());
        }
    }

    private static void suspend(KioskCase kiosk, boolean suspended) {
        var answer = Person.ADMINISTRATOR.put(
                "/process-instance/" + kiosk.id() + "/suspended", Map.of("suspended", suspended));
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    private static String strings(Session session) {
        return Workbook.read(session.bytes("/programme/export.xlsx")).strings().toString();
    }

    private static Element cell(Session session, String unit, int model) {
        var page = page(session.get("/programme"));
        var column = page.select("thead th").eachText().stream()
                .map(text -> text.matches("Mô hình %d\\b.*".formatted(model)))
                .toList()
                .indexOf(true);
        var row = page.select("tbody tr").stream()
                .filter(each -> name(each).equals(unit))
                .findFirst()
                .orElseThrow();
        return row.child(column);
    }

    private static String link(Element cell) {
        return cell.select("a").attr("href");
    }

    private static List<String> rows(Web.Answer answer) {
        return page(answer).select("tbody tr:has(th)").stream()
                .map(BoardIT::name)
                .toList();
    }

    private static String name(Element row) {
        return Objects.requireNonNull(row.selectFirst("th")).ownText();
    }

    private static Document page(Web.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
