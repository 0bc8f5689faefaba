package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.tests.KioskCase.SURVEY;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.play.Vietnam;

/** Agencies and units change while cases run. */
class DirectoryIT {

    private static final String LIST = "/admin/agencies";
    private static final String SAVED = "Đã lưu.";
    private static final LocalDate TODAY = Vietnam.today();

    private final AdministratorForm administrator = new AdministratorForm();

    @Test
    void aTaskForAnEndedAgencyComesUpAtItsSuccessor() {
        var kiosk = opened();
        var agency = LIST + "/BO_YT";
        try {
            assertThat(administrator.send(
                            agency + "/end", agency, Map.of("from", TODAY.toString(), "successor", "BO_TP")))
                    .contains(SAVED);
            kiosk.officer().does("survey", kiosk, forwardTo("BO_YT"));
            var successor = new Person("bo_tp.cb");
            assertThat(successor.awaits("survey", kiosk).path("description").asText())
                    .contains("Góp ý");
            assertThat(new Person("bo_yt.cb").task("survey", kiosk)).isEmpty();
            successor.does("survey", kiosk, SURVEY);
        } finally {
            assertThat(administrator.send(agency + "/undo", agency, Map.of())).contains(SAVED);
        }
    }

    @Test
    void aTaskForNobodyIsRefusedInWordsForPeople() {
        var kiosk = opened();
        var agency = LIST + "/BO_TNMT";
        try {
            administrator.send(agency + "/end", agency, Map.of("from", TODAY.toString(), "successor", ""));
            var answer = kiosk.officer().triesToDo("survey", kiosk, forwardTo("BO_TNMT"));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().path("message").asText())
                    .isEqualTo("không có cơ quan “BO_TNMT” vào ngày %s, và không có cơ quan kế thừa"
                            .formatted(shown(TODAY)));
            assertThat(kiosk.officer().task("survey", kiosk)).isPresent();
        } finally {
            assertThat(administrator.send(agency + "/undo", agency, Map.of())).contains(SAVED);
        }
    }

    @Test
    void aReorganisationIsPreparedAheadAndTakenBack() {
        var day = TODAY.plusMonths(2);
        var added = administrator.send(
                LIST + "/units",
                LIST,
                Map.of("code", "tinh-moi", "name", "Tỉnh Mới", "level", "PROVINCE", "parent", "vn", "from", day + ""));
        assertThat(added).contains(SAVED).contains("Tỉnh Mới").contains("từ " + shown(day));
        assertThat(administrator.page(LIST + "/STTTT/members?unit=tinh-moi"))
                .contains("Sở Thông tin và Truyền thông – Tỉnh Mới");
        var unit = LIST + "/units/binh-phuoc";
        var tooEarly = Map.of("from", day.minusDays(1).toString(), "successor", "tinh-moi");
        assertThat(administrator.send(unit + "/end", unit, tooEarly))
                .contains("không có vào ngày " + shown(day.minusDays(1)));
        var inTime = Map.of("from", day.toString(), "successor", "tinh-moi");
        assertThat(administrator.send(unit + "/end", unit, inTime)).contains(SAVED);
        assertThat(administrator.send(unit + "/undo", unit, Map.of())).contains(SAVED);
        assertThat(administrator.send(unit + "/undo", unit, Map.of())).contains("chỉ hoàn tác được");
    }

    @Test
    void aRefusedFormKeepsWhatWasEnteredAndNamesTheField() {
        var page = administrator.send(
                LIST + "/units",
                LIST,
                Map.of("code", "Bù", "name", "Xã Bom Bo", "level", "COMMUNE", "parent", "bu-dang", "from", TODAY + ""));
        assertThat(page)
                .contains("value=\"Xã Bom Bo\"")
                .containsPattern("id=\"add-unit-code-problem\">Mã đơn vị “Bù”")
                .containsPattern("value=\"bu-dang\" selected");
    }

    @Test
    void aPasswordIsNeverShownAgain() {
        var page = administrator.send(
                LIST + "/VPUB/members/new",
                LIST + "/VPUB/members?unit=bu-dang",
                Map.of("unit", "bu-dang", "userId", "Mơ", "fullName", "Điểu Thị Mơ", "password", "mat-khau-rat-dai"));
        assertThat(page)
                .contains("Tên đăng nhập “Mơ”")
                .contains("value=\"Điểu Thị Mơ\"")
                .doesNotContain("mat-khau-rat-dai");
    }

    @Test
    void anOfficialCodeStandsAtTheFrontOfNewCasesOnly() {
        var members = LIST + "/VPUB/members";
        var page = members + "?unit=phu-rieng";
        var before = Person.officer("vpub", "phu-rieng").opensKioskCase("phu-rieng", "2030-06-28");
        try {
            assertThat(administrator.send(members + "/prefix", page, Map.of("unit", "phu-rieng", "prefix", "H99.01")))
                    .contains(SAVED);
            var after = Person.officer("vpub", "phu-rieng").opensKioskCase("phu-rieng", "2030-06-28");
            assertThat(before.code()).startsWith("VPUB.PHU-RIENG-");
            assertThat(after.code()).startsWith("H99.01-").endsWith("-0001");
            var other = Map.of("unit", "hon-quan", "prefix", "H99.01");
            assertThat(administrator.send(members + "/prefix", members + "?unit=hon-quan", other))
                    .contains("là mã của cơ quan khác");
        } finally {
            administrator.send(members + "/prefix", page, Map.of("unit", "phu-rieng", "prefix", ""));
        }
    }

    @Test
    void aFormHasEachOfItsFieldsOnce() {
        var page = administrator.page(LIST + "/VPUB/members?unit=bu-dang");
        for (var id :
                List.of("add-member-userId", "add-member-leader", "create-member-password", "set-prefix-prefix")) {
            assertThat(page.split("id=\"" + id + "\"", -1)).as(id).hasSize(2);
        }
        assertThat(page.split("type=\"checkbox\"", -1)).hasSize(3);
    }

    @Test
    void addressesWithoutAnAgencyAreNotFound() {
        assertThat(administrator.status(LIST + "/vpub")).isEqualTo(404);
        assertThat(administrator.status(LIST + "/XYZ")).isEqualTo(404);
        assertThat(administrator.status(LIST + "/VPUB/members?unit=vn")).isEqualTo(404);
    }

    private static KioskCase opened() {
        return Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", "2030-06-28");
    }

    private static Map<String, String> forwardTo(String agency) {
        return Map.of("outcome", "FORWARD", "forwardTo", agency, "reason", "Góp ý");
    }

    private static String shown(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
    }
}
